# What each KPI is: name, short name for charts and tables, summary, formula, what usually helps, what to beware of.
# The registry holds the ids; every text of a KPI stands here.


## speed

kpi-frt = Tiempo de primera respuesta (FRT)
kpi-frt-short = Tiempo de primera respuesta
kpi-frt-summary = Cuánto espera un cliente la primera respuesta de una persona.
kpi-frt-formula = primera respuesta pública de una persona − creación
kpi-frt-action-1 = dotar de personal según el mapa de hora × día de la semana
kpi-frt-action-2 = triaje
kpi-frt-action-3 = tener respuestas listas para los temas principales
kpi-frt-caution = Un acuse de recibo automático no es una respuesta.

kpi-asa = Velocidad media de respuesta (ASA)
kpi-asa-short = Velocidad de respuesta
kpi-asa-summary = Cuánto espera quien llama hasta que le atienden.
kpi-asa-formula = Σ(atendida − recibida) ÷ llamadas atendidas
kpi-asa-action-1 = personal suficiente en las horas punta
kpi-asa-action-2 = devolución de llamada en lugar de espera
kpi-asa-action-3 = menús más cortos; seguirlo por día, semana y mes
kpi-asa-caution = Esperas más cortas a costa de llamadas apresuradas no son una mejora.

kpi-abandonment = Tasa de abandono
kpi-abandonment-summary = Cuántas personas cuelgan antes de ser atendidas.
kpi-abandonment-formula = abandonadas ÷ recibidas; las abandonadas antes de short_abandon_s no cuentan en ninguna de las dos
kpi-abandonment-action-1 = personal suficiente en las horas punta
kpi-abandonment-action-2 = devolución de llamada en lugar de espera
kpi-abandonment-action-3 = menús más cortos; seguirlo por día, semana y mes
kpi-abandonment-caution = Esperas más cortas a costa de llamadas apresuradas no son una mejora.

kpi-hold-time = Tiempo en espera
kpi-hold-time-summary = Cuánto tiempo pasa en espera quien llama durante la llamada.
kpi-hold-time-formula = segundos en espera de una llamada atendida con ese dato, mediana
kpi-hold-time-action-1 = personal suficiente en las horas punta
kpi-hold-time-action-2 = devolución de llamada en lugar de espera
kpi-hold-time-action-3 = menús más cortos; seguirlo por día, semana y mes
kpi-hold-time-caution = Esperas más cortas a costa de llamadas apresuradas no son una mejora.

kpi-aht = Tiempo medio de gestión (AHT)
kpi-aht-short = Tiempo de gestión
kpi-aht-summary = Cuánto trabajo supone un contacto.
kpi-aht-formula = (Σ(conversación + espera + cierre) de llamadas atendidas + Σ tiempo de gestión de tickets resueltos) ÷ (llamadas gestionadas + tickets gestionados)
kpi-aht-action-1 = menos intercambios: respuestas preparadas
kpi-aht-action-2 = bots para los casos sencillos
kpi-aht-action-3 = mejores herramientas
kpi-aht-caution = Nunca solo: forzarlo a la baja hace que los clientes vuelvan a llamar; muestre al lado FCR y contactos.

kpi-resolution-time = Tiempo de resolución (MTTR)
kpi-resolution-time-short = Tiempo de resolución
kpi-resolution-time-summary = Cuánto se tarda desde el primer contacto hasta la resolución definitiva.
kpi-resolution-time-formula = Σ(resuelto − creado) ÷ tickets resueltos en el periodo
kpi-resolution-time-action-1 = encontrar los pasos en los que se espera
kpi-resolution-time-action-2 = reducir las reasignaciones
kpi-resolution-time-action-3 = separar por dificultad
kpi-resolution-time-caution = Los casos difíciles tardan más: compare dentro de un tema.

kpi-mttd = Tiempo medio de detección (MTTD)
kpi-mttd-short = Tiempo de detección
kpi-mttd-summary = Cuánto tiempo pasa inadvertido un fallo.
kpi-mttd-formula = Σ(detectado − iniciado) ÷ incidentes detectados
kpi-mttd-action-1 = alertas sobre lo que notan los clientes
kpi-mttd-action-2 = los avisos de clientes como detector

kpi-mtbf = Tiempo medio entre fallos (MTBF)
kpi-mtbf-short = Tiempo entre fallos
kpi-mtbf-summary = Cuánto funciona un servicio entre dos fallos.
kpi-mtbf-formula = (tiempo vigilado − tiempo de caída) ÷ fallos iniciados en el periodo; el tiempo de caída es la unión de los incidentes de un servicio
kpi-mtbf-action-1 = preguntar por qué falla tan a menudo
kpi-mtbf-action-2 = prevenir la causa más frecuente
kpi-mtbf-caution = Pocos fallos: límites amplios.

kpi-time-to-restore = Tiempo de restablecimiento (MTTR de incidentes)
kpi-time-to-restore-short = Tiempo de restablecimiento
kpi-time-to-restore-summary = Cuánto dura un fallo.
kpi-time-to-restore-formula = Σ(resuelto − iniciado) ÷ incidentes resueltos
kpi-time-to-restore-action-1 = alertas sobre lo que notan los clientes
kpi-time-to-restore-action-2 = prevenir la causa más frecuente
kpi-time-to-restore-caution = Los incidentes abiertos aún no se incluyen.

kpi-availability = Disponibilidad
kpi-availability-summary = Qué parte del tiempo vigilado estuvo activo un servicio.
kpi-availability-formula = (tiempo vigilado − tiempo de caída) ÷ tiempo vigilado
kpi-availability-action-1 = preguntar por qué falla tan a menudo
kpi-availability-action-2 = prevenir la causa más frecuente
kpi-availability-caution = Una media entre servicios oculta el peor.


## quality

kpi-fcr = Resolución en el primer contacto (FCR)
kpi-fcr-short = Resolución en el primer contacto
kpi-fcr-summary = Cuántos casos se resuelven en el primer contacto.
kpi-fcr-formula = resueltos en el primer contacto ÷ resueltos
kpi-fcr-action-1 = formación, guiones
kpi-fcr-action-2 = un documento con los problemas frecuentes y sus soluciones
kpi-fcr-action-3 = autoridad para resolver sin escalar
kpi-fcr-caution = Un valor muy alto puede indicar contactos triviales que debería responder un artículo.

kpi-contacts-to-resolution = Contactos hasta la resolución (llamadas de resolución)
kpi-contacts-to-resolution-short = Contactos hasta la resolución
kpi-contacts-to-resolution-summary = Cuántos contactos necesita un cliente hasta que se resuelve.
kpi-contacts-to-resolution-formula = media de contactos de los tickets resueltos; llamadas: llamadas de un cliente sobre un tema, encadenadas por fcr_window
kpi-contacts-to-resolution-action-1 = que los agentes resuelvan en vez de derivar
kpi-contacts-to-resolution-action-2 = confirmar la solución antes de cerrar

kpi-reopen-rate = Tasa de reapertura
kpi-reopen-rate-summary = Cuántos tickets resueltos vuelven.
kpi-reopen-rate-formula = resueltos con reaperturas > 0 ÷ resueltos
kpi-reopen-rate-action-1 = confirmar la solución antes de cerrar
kpi-reopen-rate-action-2 = leer los casos reabiertos y agrupar sus motivos
kpi-reopen-rate-caution = El agradecimiento de un cliente puede reabrir un ticket.

kpi-transfer-rate = Tasa de transferencia
kpi-transfer-rate-summary = Cuántos tickets pasan de un agente o equipo a otro.
kpi-transfer-rate-formula = con transferencias > 0 ÷ con datos de transferencias
kpi-transfer-rate-action-1 = asignar por tema desde el principio
kpi-transfer-rate-action-2 = ampliar lo que la primera línea puede resolver

kpi-sla = Cumplimiento del SLA
kpi-sla-short = Cumplimiento del SLA
kpi-sla-summary = Cuántos compromisos se cumplen.
kpi-sla-formula = cumplidos ÷ (cumplidos + incumplidos), cada objetivo por separado; lo abierto fuera de su límite está incumplido, lo abierto dentro de él no se cuenta
kpi-sla-action-1 = ver qué política, hora y canal incumplen
kpi-sla-action-2 = reordenar la cola por vencimiento
kpi-sla-caution = Un compromiso cumplido de media puede incumplirse en un canal.

kpi-consistency = Consistencia de las resoluciones
kpi-consistency-short = Consistencia
kpi-consistency-summary = Si un cliente recibe la misma rapidez sea quien sea quien lleve el caso.
kpi-consistency-formula = 100 × (1 − Σ n·d ÷ Σ n), siendo d la distancia relativa entre la mediana del tiempo de resolución de un agente y la del tema, como máximo 1
kpi-consistency-action-1 = un procedimiento para todos
kpi-consistency-action-2 = revisiones frente a él
kpi-consistency-action-3 = emparejar agentes de ambos extremos

kpi-quality-score = Puntuación de calidad (guion y procedimiento seguidos)
kpi-quality-score-short = Puntuación de calidad
kpi-quality-score-summary = Hasta qué punto los tickets revisados siguen el procedimiento.
kpi-quality-score-formula = Σ puntuación ÷ Σ puntuación máxima de las revisiones
kpi-quality-score-action-1 = un procedimiento para todos
kpi-quality-score-action-2 = revisiones frente a él
kpi-quality-score-action-3 = emparejar agentes de ambos extremos


## satisfaction

kpi-csat = Satisfacción del cliente (CSAT)
kpi-csat-short = Satisfacción del cliente
kpi-csat-summary = Cuántas respuestas son de clientes satisfechos.
kpi-csat-formula = satisfechas ÷ respuestas
kpi-csat-action-1 = leer las interacciones con baja valoración y agrupar sus motivos
kpi-csat-action-2 = formar donde se concentran
kpi-csat-action-3 = corregir el procedimiento que falló
kpi-csat-caution = Declarada por el cliente, una sola parte de la historia; véala junto a FCR y CES.

kpi-ces = Puntuación de esfuerzo del cliente (CES)
kpi-ces-short = Esfuerzo del cliente
kpi-ces-summary = Lo fácil que fue para el cliente.
kpi-ces-formula = media de las respuestas en su escala
kpi-ces-action-1 = eliminar puntos de contacto, preguntas repetidas y transferencias
kpi-ces-action-2 = hacer seguimiento antes de que tenga que hacerlo el cliente
kpi-ces-caution = Indique qué extremo es el fácil.

kpi-nps = Net Promoter Score (NPS)
kpi-nps-short = Net Promoter Score
kpi-nps-summary = Si los clientes recomendarían la empresa.
kpi-nps-formula = % 9–10 − % 0–6
kpi-nps-action-1 = preguntar a los detractores por qué
kpi-nps-action-2 = corregir la primera causa
kpi-nps-action-3 = comparar con el sector
kpi-nps-caution = Compare solo escalas iguales.

kpi-esat = Satisfacción de los empleados (ESAT)
kpi-esat-short = Satisfacción de los empleados
kpi-esat-summary = Cuántos empleados están satisfechos.
kpi-esat-formula = satisfechas ÷ respuestas de empleados
kpi-esat-action-1 = reuniones individuales periódicas
kpi-esat-action-2 = carga de trabajo, reconocimiento, herramientas
kpi-esat-action-3 = actuar primero sobre el punto más bajo
kpi-esat-caution = Equipos pequeños: no se muestran grupos con menos de 5 respuestas.


## volume

kpi-tickets = Tickets (número de consultas)
kpi-tickets-short = Tickets
kpi-tickets-summary = Cuántos tickets se crearon.
kpi-tickets-formula = tickets creados en el periodo
kpi-tickets-action-1 = personal donde están los contactos
kpi-tickets-action-2 = atacar las causas: pantallas confusas, documentación escasa
kpi-tickets-caution = Póngalo en relación con el número de clientes.

kpi-resolved = Tickets resueltos
kpi-resolved-summary = Cuántos tickets se resolvieron.
kpi-resolved-formula = tickets resueltos en el periodo
kpi-resolved-action-1 = personal donde están los contactos
kpi-resolved-action-2 = atacar las causas: pantallas confusas, documentación escasa

kpi-backlog = Pendientes (backlog)
kpi-backlog-short = Pendientes (backlog)
kpi-backlog-summary = Cuántos tickets quedan abiertos al final.
kpi-backlog-formula = creados antes del final y no resueltos para entonces
kpi-backlog-action-1 = reordenar la cola por vencimiento
kpi-backlog-action-2 = cerrar lo que no espera a nadie
kpi-backlog-caution = Mire la antigüedad, no solo el número.

kpi-volume-by-channel = Volumen por canal
kpi-volume-by-channel-summary = Por dónde llegan los contactos.
kpi-volume-by-channel-formula = consultas y su proporción por canal; una llamada que nombra un ticket es una sola consulta con él, por teléfono
kpi-volume-by-channel-action-1 = personal donde están los contactos
kpi-volume-by-channel-action-2 = atacar las causas: pantallas confusas, documentación escasa
kpi-volume-by-channel-caution = Póngalo en relación con el número de clientes.

kpi-top-topics = Temas principales
kpi-top-topics-summary = Sobre qué escriben y llaman los clientes.
kpi-top-topics-formula = consultas y su proporción por tema
kpi-top-topics-action-1 = trasladar los fallos del producto al equipo de producto
kpi-top-topics-action-2 = publicar lo que la gente pregunta antes de que lo pregunte

kpi-contact-rate = Tasa de contacto
kpi-contact-rate-summary = Cuántas consultas tienen cien clientes.
kpi-contact-rate-formula = 100 × consultas ÷ número medio de clientes activos
kpi-contact-rate-action-1 = personal donde están los contactos
kpi-contact-rate-action-2 = atacar las causas: pantallas confusas, documentación escasa

kpi-tickets-per-agent = Solicitudes por agente
kpi-tickets-per-agent-summary = Cuántos tickets resuelve un agente.
kpi-tickets-per-agent-formula = tickets resueltos ÷ agentes que resolvieron alguno
kpi-tickets-per-agent-action-1 = personal donde están los contactos
kpi-tickets-per-agent-action-2 = tener en cuenta quién lleva los casos difíciles
kpi-tickets-per-agent-caution = Más no es mejor: mire la calidad al lado.

kpi-calls-per-hour = Llamadas por hora
kpi-calls-per-hour-summary = Cuántas llamadas se gestionan en una hora de gestión.
kpi-calls-per-hour-formula = llamadas gestionadas ÷ horas de gestión
kpi-calls-per-hour-action-1 = respuestas preparadas
kpi-calls-per-hour-action-2 = mejores herramientas
kpi-calls-per-hour-caution = Nunca solo: forzarlo al alza hace que los clientes vuelvan a llamar.

kpi-top-agents = Mejores agentes
kpi-top-agents-summary = A quién le va bien, según el extremo inferior del intervalo de la medida elegida.
kpi-top-agents-formula = agentes que resolvieron un ticket o atendieron una llamada; para cada uno: resueltos, FCR, CSAT, FRT, tiempo de resolución, AHT, llamadas por hora, tasa de reapertura; clasificados por el peor límite del intervalo del 95 % de la medida elegida
kpi-top-agents-action-1 = aprender de los mejores
kpi-top-agents-action-2 = acompañar a los demás
kpi-top-agents-action-3 = tener en cuenta quién lleva los casos difíciles
kpi-top-agents-caution = Meses, no días; el azar pesa mucho en números pequeños.


## self_service

kpi-articles-read = Artículos leídos
kpi-articles-read-summary = Con qué frecuencia se leen los artículos de ayuda.
kpi-articles-read-formula = Σ lecturas
kpi-articles-read-action-1 = escribir los artículos que faltan para los temas principales
kpi-articles-read-action-2 = hacerlos fáciles de encontrar
kpi-articles-read-caution = Más lecturas y menos llamadas a la vez es lo que se busca.

kpi-article-read-time = Tiempo de lectura de artículos
kpi-article-read-time-summary = Cuánto dura una lectura.
kpi-article-read-time-formula = Σ segundos de lectura ÷ Σ lecturas con tiempo de lectura
kpi-article-read-time-action-1 = encontrados pero no leídos: imágenes, pasos, más cortos
kpi-article-read-time-action-2 = observar los chats iniciados desde la página
kpi-article-read-time-caution = Largo puede significar poco claro.

kpi-article-contact-rate = Contactos tras la lectura
kpi-article-contact-rate-summary = Cuántas lecturas acaban en un contacto.
kpi-article-contact-rate-formula = contactos iniciados desde artículos ÷ lecturas
kpi-article-contact-rate-action-1 = encontrados pero no leídos: imágenes, pasos, más cortos
kpi-article-contact-rate-action-2 = responder en el artículo lo que preguntan los contactos

kpi-article-helpful = Artículos considerados útiles
kpi-article-helpful-summary = Cuántos lectores que votaron consideraron útil el artículo.
kpi-article-helpful-formula = sí ÷ (sí + no)
kpi-article-helpful-action-1 = reescribir lo peor votado
kpi-article-helpful-action-2 = más cortos, con imágenes y pasos
kpi-article-helpful-caution = Votan pocos.


## cost_and_customers

kpi-cost-per-resolution = Coste por resolución
kpi-cost-per-resolution-summary = Cuánto cuesta resolver un ticket.
kpi-cost-per-resolution-formula = coste de soporte del periodo ÷ tickets resueltos
kpi-cost-per-resolution-action-1 = formar
kpi-cost-per-resolution-action-2 = automatizar lo sencillo
kpi-cost-per-resolution-action-3 = ajustar el personal a los picos
kpi-cost-per-resolution-caution = No es una cifra que se deba minimizar sola: la mejor calidad al menor coste.

kpi-cost-per-ticket = Coste de atención al cliente (CSC)
kpi-cost-per-ticket-short = Coste de atención al cliente
kpi-cost-per-ticket-summary = Cuánto cuesta un ticket.
kpi-cost-per-ticket-formula = coste de soporte del periodo ÷ tickets creados
kpi-cost-per-ticket-action-1 = formar
kpi-cost-per-ticket-action-2 = automatizar lo sencillo
kpi-cost-per-ticket-action-3 = ajustar el personal a los picos
kpi-cost-per-ticket-caution = No es una cifra que se deba minimizar sola: la mejor calidad al menor coste.

kpi-cost-to-revenue = Coste de soporte sobre ingresos
kpi-cost-to-revenue-short = Coste sobre ingresos
kpi-cost-to-revenue-summary = Qué parte de los ingresos se destina a soporte.
kpi-cost-to-revenue-formula = coste de soporte ÷ ingresos de la empresa
kpi-cost-to-revenue-action-1 = formar
kpi-cost-to-revenue-action-2 = automatizar lo sencillo
kpi-cost-to-revenue-action-3 = ajustar el personal a los picos
kpi-cost-to-revenue-caution = No es una cifra que se deba minimizar sola: la mejor calidad al menor coste.

kpi-retention = Retención de clientes
kpi-retention-summary = Cuántos clientes se quedan.
kpi-retention-formula = contratos: activos al inicio y aún al final ÷ activos al inicio; pedidos: clientes con un pedido en el periodo y otro anterior ÷ clientes con un pedido en el periodo
kpi-retention-action-1 = mirar el peor mes y los motivos
kpi-retention-action-2 = llamar a los clientes en riesgo

kpi-churn = Pérdida de clientes (churn)
kpi-churn-summary = Cuántos clientes se van.
kpi-churn-formula = activos al inicio y ausentes al final ÷ activos al inicio
kpi-churn-action-1 = mirar el peor mes y los motivos
kpi-churn-action-2 = llamar a los clientes en riesgo

kpi-revenue-churn = Pérdida de ingresos (revenue churn)
kpi-revenue-churn-summary = Cuántos ingresos se van.
kpi-revenue-churn-formula = (ingresos perdidos por bajas + por reducciones de plan, de clientes activos al inicio) ÷ ingresos al inicio
kpi-revenue-churn-action-1 = por encima de la pérdida de clientes: se van los grandes, cuide las cuentas clave
kpi-revenue-churn-action-2 = por debajo: se van los pequeños, revise la incorporación y el precio

kpi-retention-by-experience = Retención tras el soporte
kpi-retention-by-experience-summary = Si el soporte hace perder clientes.
kpi-retention-by-experience-formula = de los clientes activos al inicio cuya última valoración en el periodo anterior fue mala: aún activos al final ÷ todos; al lado, los que tienen buena última valoración, con tickets y sin valoración, sin tickets
kpi-retention-by-experience-action-1 = si los clientes se van tras malas valoraciones, dar seguimiento a cada mala valoración
kpi-retention-by-experience-caution = Relación, no causa.

## Data sets: the records, and the file that holds them

records-tickets = tickets
records-calls = llamadas
records-surveys = respuestas de encuesta
records-articles = lecturas de artículos de ayuda
records-incidents = incidentes
records-services = servicios vigilados
records-customers = clientes
records-revenue = ingresos mensuales de clientes
records-orders = pedidos
records-finance = costes mensuales
records-quality = revisiones de tickets
records-agents = agentes
records-aggregates = resúmenes por intervalos
file-tickets = un archivo de tickets
file-calls = un archivo de llamadas
file-surveys = un archivo de encuestas
file-articles = un archivo de artículos
file-incidents = un archivo de incidentes
file-services = un archivo de servicios
file-customers = un archivo de clientes
file-revenue = un archivo de ingresos
file-orders = un archivo de pedidos
file-finance = un archivo de finanzas
file-quality = un archivo de revisiones de calidad
file-agents = un archivo de agentes
file-aggregates = un archivo de recuentos y medias
word-support-cost = coste de soporte
word-company-revenue = ingresos de la empresa
word-hold-time = tiempo en espera
word-wrap-up-time = tiempo de cierre

## How lists are joined

list-and = { $a } y { $b }
list-comma = { $a }, { $b }
list-or-quoted = { $a } o { $b }
list-or-by-source = { $a }, o según el origen { $b }
quoted = «{ $a }»

## Why there is no number

why-not-imported = No se han importado datos ({ $records }); los aporta { $file }.
why-no-column = En los datos importados ({ $records }) no consta { $columns }; lo aporta { $file } con esa columna.
why-cannot-be-filtered = «{ $name }» no se puede desglosar por { $dim }.
why-too-few-for-privacy = Menos de { $n_text } respuestas; no se muestra, para que no se reconozca a nadie.
why-not-finite = Las cifras no dan un número finito.
why-zero-denominator = Aquello por lo que se divide suma 0.
why-all-excluded = Los { $n_text } registros del periodo quedan excluidos, la mayoría por: { $reason }.
why-none-in-period = Ningún registro cae en este periodo.
why-not-known-yet = No se sabe nada después de { $day } ({ $records }).
why-no-tickets-before = No se conocen tickets del periodo anterior.
why-no-bad-rating = Ningún cliente activo al inicio dio una mala última valoración en el periodo anterior.
why-mixed-currencies = No se suman importes en { $currencies }.
why-no-revenue-at-start = No había ingresos al inicio del periodo.
why-no-policy = No hay ninguna política de SLA, y los tickets importados no indican si se cumplió la suya.
why-too-few-for-topic = Ningún tema tiene dos agentes que resolvieran al menos cinco de sus tickets en el periodo.
why-no-failure = Ningún fallo en { $time } de funcionamiento.
why-no-failure-least = Ningún fallo en { $time } de funcionamiento; MTBF de al menos { $least }.
why-no-agent-named = Ningún ticket resuelto ni llamada atendida en el periodo nombra a un agente.
why-no-ticket-names-agent = Ningún ticket resuelto en el periodo nombra a un agente.
why-month-twice = { $month } tiene dos importes distintos: { $what }.
why-no-money = Falta el dato en este periodo: { $what }.
why-months-missing = Falta el dato en { $months }: { $what }.
why-cost-goes-on = No se conocen tickets después de { $known }, pero el coste continúa hasta { $end }.
why-no-ticket-to-divide = No hay ningún ticket en el periodo entre el que dividir el coste.
why-cost-and-revenue = El coste en { $cost } y los ingresos en { $revenue } no se comparan.
why-revenue-zero = Los ingresos de la empresa en el periodo son 0.
why-no-customer-at-start = Ningún cliente estaba activo al inicio del periodo.
why-no-customer-in-period = Ningún cliente estaba activo en el periodo.
why-no-tickets-no-calls = No se han importado ni tickets ni llamadas; un archivo con cualquiera de ellos lo aporta.
why-no-topic = Ni los tickets ni las llamadas tienen tema; lo aporta un archivo con esa columna.
why-no-channel = Los tickets importados no tienen canal; lo aporta un archivo con esa columna.
why-no-contacts-or-replies = Los tickets importados no dicen nada de contactos ni respuestas.
why-scale-changed = El origen cambió de escala dentro del periodo; cada escala se da por separado.
why-no-ratings = No se han importado valoraciones; las aporta un archivo de encuestas, o tickets o llamadas con una columna de valoración.
why-no-answers = No se han importado respuestas de { $kind }; las aporta un archivo de encuestas.
why-mixed-scales = Respuestas en escalas o sentidos distintos; no se juntan en una media.
why-aggregates-cut = El periodo empieza o termina dentro de una fila del resumen; no se sabe cuánto de ella le corresponde.
why-aggregates-overlap = Varios resúmenes cubren los mismos días; no se suman.
why-not-in-aggregates = De este periodo solo hay resúmenes, y esto no figura en ellos.

## Notes beside a number

note-other-definition-before = El periodo anterior se cuenta con otra definición y no se compara con este.
note-known-in-part = No se sabe nada después de { $day } ({ $records }); la cifra se refiere al tiempo hasta entonces.
note-aggregates-left-out = También hay resúmenes de este periodo; no se suman a los registros individuales ({ $records }).
note-aggregates-days = Los resúmenes cubren { $covered_text } de { $days_text } días del periodo.
note-aggregates-mean = Aquí figura la media: de los resúmenes no se obtiene la mediana.
note-from-aggregates = A partir de resúmenes, no de registros individuales ({ $records }).
note-no-opening-hours = No hay horario de atención definido, por lo que se usa el tiempo natural.
note-no-paused-time = Los tickets importados no indican cuánto esperaron a sus clientes; no se descuenta nada.
note-no-paused-time-from = Los tickets de { $sources } no indican cuánto esperaron a sus clientes; ahí no se descuenta nada.
note-sla-without-pauses = Se descuenta la espera al cliente: { $policy }.
note-more-answers-than-sent = Llegaron { $answers_text } respuestas a { $sent_text } encuestas enviadas, por lo que no se da tasa de respuesta.
note-relation-not-cause = Una relación, no una causa: quien valora mal puede irse por otros motivos.
note-export-sla-used = Cuando ninguna política cubre un ticket se usan las cifras SLA de la propia exportación.
note-furthest-apart = Más dispares: { $topics }.
note-since-first-failure = Vigilado desde su primer fallo, lo que favorece la cifra.
note-some-since-first-failure = Vigilado desde su primer fallo (servicios sin registro propio), lo que favorece la cifra.
note-gaps-shrinking = Intervalos entre fallos: se acortan.
note-gaps-growing = Intervalos entre fallos: se alargan.
note-gaps-steady = Intervalos entre fallos: estables.
note-ranked-by-upper = Clasificado por el extremo superior del intervalo del 95 %: { $measure }.
note-ranked-by-lower = Clasificado por el extremo inferior del intervalo del 95 %: { $measure }.
note-hardest-topics = Temas más difíciles, por la mediana de su tiempo de resolución: { $topics }.
note-tickets-begin = Los tickets empiezan el { $day }, dentro del periodo.
note-cost-of-whole-period = No se conocen tickets después de { $day }; el coste es el de todo el periodo.
note-no-resolved-from = Los tickets de { $sources } no indican cuándo se resolvieron.
note-relation-few-weeks = Relación entre lecturas y { $name }: sin datos; se conocen { $weeks_text } semanas de ambos y hacen falta { $least_text }.
note-relation-same-every-week = Relación entre lecturas y { $name }: sin datos; uno de los dos es igual todas las semanas.
note-reads-with-fewer = Más lecturas van con menos { $name } { $lead ->
    [0] en la misma semana
    [one] una semana después
   *[other] { $lead_text } semanas después
 } (ρ de Spearman { $rho }, { $weeks_text } semanas, p { $p }): una relación, no una causa.
note-reads-with-more = Más lecturas van con más { $name } { $lead ->
    [0] en la misma semana
    [one] una semana después
   *[other] { $lead_text } semanas después
 } (ρ de Spearman { $rho }, { $weeks_text } semanas, p { $p }): una relación, no una causa.
note-no-clear-relation = Sin relación clara entre lecturas y { $name }; la más fuerte es { $lead ->
    [0] en la misma semana
    [one] una semana después
   *[other] { $lead_text } semanas después
 } (ρ de Spearman { $rho }, { $weeks_text } semanas, p { $p }).
note-contracts-unmoved = Los clientes importados no indican ningún inicio ni fin de contrato después de { $day }: tenga en cuenta cuándo se hizo la lista.
note-worst-month = Peor mes: { $month }, { $value }.
note-topics-risen = Los que más suben: { $topics }.
note-ces-against-csat = Quienes según esta escala lo encontraron fácil están menos satisfechos (ρ de Spearman { $rho }, { $n_text } tickets): compruebe qué extremo es fácil.
note-tool-differs = La cifra propia de la herramienta difiere de la nuestra en más de un minuto en { $differ_text } de { $n_text } tickets que tienen ambas.
note-tool-business-differs = El tiempo laboral propio de la herramienta difiere del nuestro en más de un minuto en { $differ_text } de { $n_text } tickets que tienen ambos.
note-export-flag-differs = El indicador SLA propio de la exportación contradice a las políticas en { $differ_text } de { $n_text } tickets resueltos que tienen ambos.
note-calls-lack = En las llamadas importadas no consta: { $what }; no entra en la cifra.
note-calls-from-lack = En las llamadas de { $sources } no consta: { $what }; ahí no entra en la cifra.
note-hold = Media de { $mean } en todas las llamadas; { $ever } estuvieron alguna vez en espera.
note-hold-and-median = Media de { $mean } en todas las llamadas; { $ever } estuvieron alguna vez en espera, con una mediana de { $median }.
note-calls-apart = Las llamadas se muestran aparte ({ $way }).
note-no-reopens = Los tickets importados no indican si se reabrieron.
note-no-reopens-from = Los tickets de { $sources } no indican si se reabrieron.
note-several-scales = Respuestas en { $n_text } escalas: { $scales }.
note-scale-changed = { $source } cambió su escala el { $day }: antes { $before }, desde entonces { $since }.
note-scale = Escala { $low }–{ $high }; { $end } es el extremo fácil.

## What was added to a formula

def-calendar = tiempo natural
def-business = horario de atención
def-business-none-set = horario de atención (sin definir: tiempo natural)
def-without-pauses = descontada la espera al cliente
def-calls-within = llamadas de un cliente sobre un tema en { $days_text } días
def-first-contact = primer contacto: { $ways }
def-calls-flag = llamadas: el archivo lo indica
def-calls-window = llamadas: ninguna otra llamada del cliente sobre el tema en { $days_text } días
def-scale = escala { $low }–{ $high }, { $end } es fácil

## Which of several definitions was used

variant-flag = el archivo lo indica
variant-contacts = un contacto del cliente, sin reapertura
variant-replies = una respuesta del agente, sin reapertura
variant-zendesk-one-touch = menos de dos respuestas del agente, sin considerar reaperturas
variant-helpscout-first-reply = exactamente una respuesta del agente
variant-intercom = cerrado una vez, un compañero
variant-zammad-first-solution = resuelto en 15 minutos
variant-silence-14d = ningún otro ticket ni llamada del cliente en 14 días
variant-calendar = tiempo natural
variant-business = horario de atención
variant-all-offered = todas las llamadas recibidas
variant-without-abandons-within = sin las llamadas abandonadas en { $limit }
variant-calls-and-tickets = llamadas y tickets
variant-tickets = tickets
variant-calls = llamadas
variant-calls-flag = el archivo lo indica
variant-calls-window = ninguna otra llamada en el plazo
variant-handled-hours = horas de gestión
variant-issues = consultas
variant-issues-per-100-customers = consultas por cada 100 clientes
variant-resolved = resuelto
variant-created = creado
variant-open-at-end = abiertos al final
variant-last-rating = última valoración
variant-gross = bruta
variant-contracts = contratos
variant-orders = pedidos
variant-months = meses
variant-since-first-failure = desde el primer fallo
variant-watched-time = tiempo vigilado
variant-by = por { $measure }
variant-good-bad = buena o mala
variant-targets = cada objetivo por separado
variant-0-10 = escala de 0 a 10
variant-auto = según permitan los datos
variant-weighted-by-reads = ponderado por lecturas
variant-votes = votos
variant-transfers = transferencias
variant-score-of-highest = proporción de la puntuación máxima
variant-reopens = reaperturas
variant-reads = lecturas
variant-per-read = cada lectura
variant-top-of = los { $top } más altos de { $of }
variant-easy-lowest = { $low }–{ $high }, el más bajo es fácil
variant-easy-highest = { $low }–{ $high }, el más alto es fácil
variant-aggregates-mean = media, a partir de resúmenes
variant-aggregates = a partir de resúmenes

## Which instant puts a record into a period

counted-answered = respuesta
counted-created = creado
counted-date = fecha
counted-end = final
counted-ended = terminado
counted-month = mes
counted-offered = recibida
counted-resolved = resuelto
counted-reviewed = revisado
counted-started = iniciado
