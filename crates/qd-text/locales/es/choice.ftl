# Goals a team can have, why each takes a KPI (goal-<goal>-<kpi>), and what is said of actions agreed.

goal-callers-lost = Perdemos llamadas en la cola
goal-callers-lost-abandonment = cuántos cuelgan antes de que alguien atienda
goal-callers-lost-asa = cuánto esperan los demás
goal-callers-lost-sla = con qué frecuencia se cumple el compromiso de atender

goal-first-answer = Los clientes esperan demasiado la primera respuesta
goal-first-answer-frt = cuánto espera un ticket la respuesta de una persona
goal-first-answer-asa = cuánto espera una llamada
goal-first-answer-sla = con qué frecuencia se cumple el plazo prometido
goal-first-answer-backlog = cuánto queda al final: lo que hoy no se responde vuelve mañana

goal-solved-sooner = Los problemas tardan demasiado en resolverse
goal-solved-sooner-resolution-time = cuánto se tarda desde el primer contacto hasta la solución
goal-solved-sooner-backlog = cuánto hay abierto y desde cuándo
goal-solved-sooner-contacts-to-resolution = cuántas veces tiene que volver el cliente
goal-solved-sooner-transfer-rate = con qué frecuencia espera un caso porque cambia de manos

goal-passed-around = Los clientes van de mano en mano
goal-passed-around-transfer-rate = cuántos se derivan
goal-passed-around-contacts-to-resolution = cuántas veces tienen que preguntar
goal-passed-around-reopen-rate = con qué frecuencia al final no estaba resuelto
goal-passed-around-hold-time = cuánto esperan en línea mientras alguien lo consulta

goal-whole-experience = Los clientes deben quedar contentos con toda la experiencia
goal-whole-experience-csat = lo satisfechos que están con la ayuda recibida
goal-whole-experience-nps = si le recomendarían

goal-ease = Debe ser fácil recibir ayuda
goal-ease-ces = cuánto esfuerzo dicen los clientes que les costó
goal-ease-fcr = a cuántos se ayuda a la primera
goal-ease-contacts-to-resolution = cuántas veces deben contactar hasta que se resuelve

goal-quick-and-engaged = Los clientes deben notar que alguien se ocupa, y pronto
goal-quick-and-engaged-frt = lo pronto que responde una persona
goal-quick-and-engaged-asa = lo pronto que alguien descuelga
goal-quick-and-engaged-sla = con qué fiabilidad ocurre

goal-same-quality = Todos los clientes deben recibir la misma buena ayuda
goal-same-quality-consistency = si importa quién lleva el caso
goal-same-quality-quality-score = si se siguen los procedimientos
goal-same-quality-reopen-rate = si lo cerrado sigue cerrado

goal-engaged-team = ¿Está comprometido el equipo?
goal-engaged-team-esat = lo satisfechos que están los agentes
goal-engaged-team-csat = si lo notan los clientes

goal-workload = ¿Somos suficientes y está bien repartido el trabajo?
goal-workload-tickets = cuánto entra y a qué horas
goal-workload-resolved = cuánto se termina
goal-workload-backlog = si crece el montón
goal-workload-tickets-per-agent = cuánto lleva cada uno
goal-workload-calls-per-hour = cuántas llamadas caben en una hora de trabajo
goal-workload-aht = cuánto trabajo supone un contacto

goal-learn-from-each-other = ¿Qué podemos aprender unos de otros?
goal-learn-from-each-other-top-agents = a quién se le da bien qué, descontada la suerte
goal-learn-from-each-other-quality-score = dónde ven diferencias las revisiones
goal-learn-from-each-other-consistency = en qué temas difieren las maneras de trabajar
goal-learn-from-each-other-fcr = quién resuelve en el primer contacto

goal-why-contact = ¿Por qué nos contacta la gente?
goal-why-contact-top-topics = sobre qué preguntan y qué aumenta
goal-why-contact-volume-by-channel = por dónde preguntan
goal-why-contact-contact-rate = cuántos de cada cien clientes preguntan
goal-why-contact-tickets = cuántas consultas hay en total

goal-self-service = Los clientes deben encontrar la respuesta por sí mismos
goal-self-service-articles-read = si se encuentran los artículos
goal-self-service-article-read-time = si se leen
goal-self-service-article-helpful = si ayudan
goal-self-service-article-contact-rate = cuántos preguntan de todos modos
goal-self-service-contact-rate = si menos clientes necesitan preguntar

goal-cost = ¿Cuánto cuesta el soporte y merece la pena?
goal-cost-cost-per-resolution = lo que cuesta un caso resuelto
goal-cost-cost-per-ticket = lo que cuesta una consulta
goal-cost-cost-to-revenue = qué parte de los ingresos se lleva
goal-cost-fcr = el caso más barato es el que se resuelve al momento

goal-keep-customers = ¿Conservamos a nuestros clientes?
goal-keep-customers-retention = cuántos se quedan
goal-keep-customers-churn = cuántos se van, cuándo y por qué
goal-keep-customers-revenue-churn = si se van los grandes o los pequeños
goal-keep-customers-retention-by-experience = si se van los que recibieron mala ayuda

goal-reliable-service = Nuestro servicio falla demasiado
goal-reliable-service-mtbf = cuánto funciona entre dos fallos
goal-reliable-service-availability = qué parte del tiempo está activo
goal-reliable-service-mttd = lo pronto que se advierte un fallo
goal-reliable-service-time-to-restore = cuánto dura

action-said-better = Mejor: { $since } desde entonces, { $before } antes ({ $change }).
action-said-worse = Peor: { $since } desde entonces, { $before } antes ({ $change }).
action-said-changed = Cambió: { $since } desde entonces, { $before } antes ({ $change }).
action-said-no-clear-change = Sin cambio claro: { $since } desde entonces, { $before } antes.
action-said-not-tested = { $since } desde entonces, { $before } antes ({ $change }); ningún contraste puede decir si es azar.
action-said-few-cases = Pronto para decirlo: { $since_n ->
    [one] { $since_n } caso
   *[other] { $since_n } casos
  } desde entonces, { $before_n } antes.
action-said-review-not-reached = Pronto para decirlo: se revisará a partir del { $day }.
action-said-no-time-passed = Pronto para decirlo: los datos no pasan del día en que se acordó.
action-said-nothing-before = { $since } desde entonces; no hay nada anterior con que compararlo.
action-said-no-data = Sin datos desde entonces.

cli-goals-lead = Elija con: qd settings set kpis "[\"frt\", \"csat\"]"
cli-no-actions = Todavía no se ha acordado ninguna medida. Añada una con: qd actions add KPI TEXT --on DATE
cli-action-added = Medida { $id } añadida.
cli-action-done = Medida { $id } terminada.
cli-action-removed = Medida { $id } eliminada.
cli-action-owner = responsable: { $owner }
cli-action-due = vence el { $day }
cli-action-finished = terminada el { $day }
cli-action-open = abierto
cli-no-targets = Todavía no hay objetivos. Añada uno con: qd targets add KPI VALUE --from DATE
cli-target-valid = desde el { $day }
