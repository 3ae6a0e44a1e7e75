# Texts of the report and of its charts.

chart-month-1 = ene
chart-month-2 = feb
chart-month-3 = mar
chart-month-4 = abr
chart-month-5 = may
chart-month-6 = jun
chart-month-7 = jul
chart-month-8 = ago
chart-month-9 = sept
chart-month-10 = oct
chart-month-11 = nov
chart-month-12 = dic
chart-day = { $day } { $month }
chart-day-year = { $day } { $month } { $year }
chart-weekday-1 = lun
chart-weekday-2 = mar
chart-weekday-3 = mié
chart-weekday-4 = jue
chart-weekday-5 = vie
chart-weekday-6 = sáb
chart-weekday-7 = dom
chart-weekday-long-1 = lunes
chart-weekday-long-2 = martes
chart-weekday-long-3 = miércoles
chart-weekday-long-4 = jueves
chart-weekday-long-5 = viernes
chart-weekday-long-6 = sábado
chart-weekday-long-7 = domingo
chart-grain-day = día
chart-grain-week = semana
chart-grain-month = mes
chart-steps-day = días
chart-steps-week = semanas
chart-steps-month = meses
chart-in-day = el { $day }
chart-in-week = en la semana del { $day }
chart-in-month = en { $day }
chart-dim-channel = canal
chart-dim-priority = prioridad
chart-dim-topic = tema
chart-dim-product = producto
chart-dim-agent = agente
chart-dim-team = equipo
chart-dim-customer = cliente
chart-dim-status = estado
chart-dim-service = servicio
chart-dim-severity = gravedad
chart-dim-category = categoría
chart-dim-article = artículo
chart-dim-segment = segmento
chart-dim-source = origen
chart-dim-weekday = día de la semana
chart-dim-hour = hora
chart-dim-month = mes
chart-dim-policy = política
chart-unit-seconds = tiempo
chart-unit-share = por ciento
chart-unit-count = número
chart-unit-points = puntos
chart-unit-score = puntuación
chart-unit-money = importe
chart-period-all = todos los datos
chart-n = n = { $n }
chart-other = Otros
chart-missing-word = (sin indicar)
chart-agent = Agente { $n }
chart-agent-hidden = Un agente
chart-overall = Todos: { $value }
chart-target = Objetivo
chart-target-line = Objetivo { $value }
chart-beyond = { $n } quedan fuera
chart-detractors = Detractores (0–6)
chart-passives = Pasivos (7–8)
chart-promoters = Promotores (9–10)
chart-heatmap-legend = 0 a { $high } · marco: máximo
chart-title-series = { $name } por { $grain }, { $period }
chart-title-stacked = { $name } por { $grain } y canal, { $period }
chart-title-by = { $name } por { $dim }, { $period }
chart-title-heatmap = { $name } por día de la semana y hora, { $period }
chart-title-histogram = { $name }: distribución, { $period }
chart-title-scores = { $name }: respuestas por puntuación, { $period }
chart-title-nps = { $name }: los tres grupos, { $period }
chart-title-agents = { $name } por agente, { $period }
chart-title-policies = { $name } por política, { $period }
chart-title-targets = Valores junto a sus objetivos, { $period }
chart-subtitle-targets = Cada fila tiene su propia escala desde cero; la marca vertical es el objetivo
chart-note-cut = primer o último tramo incompleto
chart-note-previous = marca: { $label }
chart-note-most-cases = los { $n } de { $all } con más casos
chart-note-interval = barra: intervalo del 95 %, ordenado por su extremo prudente
chart-finding-flat = Igual en todos los tramos: { $value }.
chart-finding-series = Entre { $low } ({ $lowday }) y { $high } ({ $highday }).
chart-finding-target = El objetivo de { $target } se cumplió en { $met } de { $all } { $steps }.
chart-finding-largest = Mayor: «{ $name }» con { $share }.
chart-finding-between = De { $firstvalue } para «{ $first }» a { $lastvalue } para «{ $last }».
chart-finding-heatmap = Mayor actividad: { $day } de { $from } a { $to } ({ $n } en total); { $share } llegan en días laborables entre las 08 y las 18.
chart-finding-histogram = La mitad tarda como máximo { $median }; nueve de cada diez, como máximo { $p90 }.
chart-finding-scores = Lo más frecuente: { $score } ({ $share } de las respuestas).
chart-finding-nps = { $promoters } promotores menos { $detractors } detractores dan { $score }.
chart-finding-agents = { $clear ->
    [0] Ninguno de { $all } agentes difiere claramente del conjunto.
    [one] Uno de { $all } agentes difiere claramente del conjunto.
   *[other] { $clear } de { $all } agentes difieren claramente del conjunto.
 }
chart-finding-agents-few = { $n ->
    [one] Otro tiene muy pocos casos para decirlo.
   *[other] Otros { $n } tienen muy pocos casos para decirlo.
 }
chart-finding-policies = { $met } de { $all } políticas con meta la alcanzan.
chart-finding-targets = Se alcanzan { $met } de { $all } objetivos.
chart-title-bridge = Clientes del inicio al final, { $period }
chart-title-bridge-revenue = Ingreso mensual del inicio al final, { $period }
chart-title-cohorts = Clientes que siguen, en por ciento, según el trimestre en que empezaron, { $period }
chart-title-gantt = Incidentes por servicio, { $period }
chart-title-scatter = Lecturas de artículos y contactos, semana a semana, { $period }
chart-bridge-start = Al inicio
chart-bridge-end = Al final
chart-bridge-joined = Nuevos
chart-bridge-lost = Se fueron
chart-bridge-reason = Se fueron: { $name }
chart-bridge-other = Se fueron: otros
chart-bridge-cancelled = Cancelado
chart-bridge-downgraded = Reducido
chart-bridge-expanded = Ampliado
chart-bridge-reactivated = Volvieron
chart-cohort-steps = Trimestres después
chart-scatter-reads = { $weeks ->
    [0] Lecturas de artículos de la semana
    [one] Lecturas de artículos, 1 semana antes
   *[other] Lecturas de artículos, { $weeks } semanas antes
}
chart-scatter-contacts = Contactos de la semana
chart-note-gantt = al final de cada fila, el tiempo medio entre fallos
chart-note-latest = se dibujan los { $n } últimos
chart-finding-bridge = De { $from } a { $to } clientes: llegaron { $won }, se fueron { $lost }.
chart-finding-bridge-revenue = De { $from } a { $to } al mes: { $won } ganados, { $lost } perdidos.
chart-finding-cohorts = { $later ->
    [0] De { $n } que empezaron en { $quarter }, el { $share } seguía al acabar ese trimestre.
    [one] De { $n } que empezaron en { $quarter }, el { $share } seguía un trimestre después.
   *[other] De { $n } que empezaron en { $quarter }, el { $share } seguía { $later } trimestres después.
}
chart-finding-cohorts-few = Aún es pronto: en ningún trimestre empezaron { $n } o más.
chart-finding-gantt = { $n ->
    [one] Un incidente; de media { $value } entre dos fallos.
   *[other] { $n } incidentes; de media { $value } entre dos fallos.
}
chart-finding-gantt-counted = { $n ->
    [one] Un incidente
   *[other] { $n } incidentes
}, { $counted } contados como fallos; de media { $value } entre dos de estos.
chart-finding-scatter-fewer = Más lecturas van con menos contactos en { $n } semanas; ρ de Spearman { $rho }.
chart-finding-scatter-more = Más lecturas van con más contactos en { $n } semanas; ρ de Spearman { $rho }.
chart-finding-scatter-none = Sin relación clara entre lecturas y contactos en { $n } semanas; ρ de Spearman { $rho }.
chart-said-weekday = { $day }: { $n }, lo más de { $from } a { $to } ({ $most })

report-title = Informe de resultados de soporte
report-title-team = Lo que el equipo puede cambiar
report-title-one-pager = El soporte de un vistazo
report-title-coaching = Coaching: agente por agente
report-nothing-chosen = Ninguna de las secciones elegidas tiene nada que mostrar.
report-decide = Lo que necesita una decisión
report-decide-none = No se incumple ningún objetivo y ningún valor ha empeorado.
report-decide-late = vencía el { $day } y no está hecha: ¿se hace o se fija otro día?
report-decide-action = { $said } ¿Seguir o probar otra cosa?
report-one-page-more = { $n ->
    [one] Otro punto no cabe
   *[other] Otros { $n } puntos no caben
} en esta página; están en el informe completo.
coaching-private = Confidencial: para una conversación entre dos personas, no para una lista.
coaching-better = claramente mejor que el equipo
coaching-worse = claramente peor que el equipo
coaching-apart = claramente distinto del equipo
coaching-held = sin diferencia clara
coaching-few = pronto para decirlo
coaching-not-tested = sin contraste
coaching-said-better = Claramente mejor que el equipo: { $names }.
coaching-said-worse = Claramente peor que el equipo: { $names }.
coaching-said-apart = Claramente distinto del equipo: { $names }.
coaching-said-held = { $n ->
    [one] Un valor no muestra una diferencia clara con el equipo.
   *[other] { $n } valores no muestran una diferencia clara con el equipo.
}
coaching-said-few = { $n ->
    [one] Un valor se basa en menos de { $min } casos: es pronto para decir algo.
   *[other] { $n } valores se basan en menos de { $min } casos: es pronto para decir algo.
}
coaching-names = { $names } y { $n } más
coaching-own = Valor propio
coaching-team = Equipo
coaching-beside = Qué se puede decir
coaching-trend = Continua: valores propios; discontinua: los del equipo. Los tramos con pocos casos oscilan por azar.
coaching-topics = De qué trataban los casos
coaching-caution = Una diferencia se llama clara cuando los intervalos del 95 % del agente y del equipo no se tocan. Los agentes reciben casos de distinta dificultad: pregunte antes de sacar conclusiones.
coaching-left-out = { $n ->
    [one] Un agente con menos casos no tiene página aquí.
   *[other] { $n } agentes con menos casos no tienen página aquí.
}
coaching-none = Ningún valor de este informe se conoce por agente.
report-comment = Comentario
report-comment-unplaced = El comentario sobre «{ $place }» no tiene lugar en este informe y se ha omitido.
report-cover = Portada
report-agent-pages = Una página por agente
deck-all-values = { $family }: todos los valores
report-contents = Contenido
report-summary = Resumen ejecutivo
report-quality = Calidad de los datos
report-definitions = Definiciones
report-family-speed = Rapidez
report-family-quality = Calidad
report-family-satisfaction = Satisfacción
report-family-volume = Volumen
report-family-self-service = Autoservicio
report-family-cost-and-customers = Coste y clientes
report-page = Página { $page } de { $pages }
report-made-by = Hecho con Quarterdeck
report-sample = Datos de ejemplo
report-sample-long = Datos de ejemplo de una empresa inventada. No es un informe sobre una organización real.
report-none = nada
report-small-groups = se omiten los grupos de menos de { $n }
report-no-data = sin datos
report-cover-compared = Comparado con
report-cover-as-of = Datos a fecha de
report-cover-zone = Zona horaria
report-cover-rests = Se basa en
report-cover-records = { $count ->
    [one] Un registro
   *[other] { $records } registros
 } en { $files ->
    [one] un archivo
   *[other] { $files } archivos
 }; { $rejected } no interpretados
report-cover-clock = Reloj de las duraciones
report-cover-min-n = Pocos casos
report-cover-min-n-text = menos de { $n }: en gris, nunca en la clasificación
report-clock-calendar = tiempo natural
report-clock-business = horario de atención
report-actions = Medidas acordadas y si funcionaron
report-actions-message = { $n ->
    [one] Tras la medida del último periodo el valor { $better ->
        [0] no es mejor
       *[other] es mejor
      }
   *[other] Tras { $better } de { $n } medidas el valor es mejor
  }
report-actions-early = { $n ->
    [one] Es pronto para decir si la medida acordada funcionó
   *[other] Es pronto para decir si las { $n } medidas acordadas funcionaron
  }
report-actions-note = Desde el día en que se acordó una medida hasta el final del periodo, junto a otros tantos días anteriores. Un valor también puede cambiar por otros motivos: las cifras dicen que cambió, no por qué.
report-col-action = Medida
report-col-agreed = Acordada
report-col-before = Antes
report-col-since = Desde entonces
report-col-worked = ¿Funcionó?
report-action-done = terminada el { $day }
report-action-due = vence el { $day }
report-agents = Agentes
report-agents-message = { $n } agentes uno junto a otro
report-agents-text = Por número de casos, no por mérito. Los valores en gris se basan en menos de { $n } casos. Los agentes reciben casos de distinta dificultad: pregunte antes de comparar.
report-agents-one = Agente
report-agents-ranked = Clasificados por { $measure }, según el extremo prudente de su intervalo del 95 %; sin puesto, es pronto para decirlo: menos de { $n } casos o menos de dos meses de datos. Los valores en gris se basan en menos de { $n } casos. Los agentes reciben casos de distinta dificultad: pregunte antes de comparar.
report-col-rank = Puesto
report-column-hard-topics = En los temas más difíciles
report-more-rows = { $n } filas más no se imprimen; la aplicación las muestra todas.
report-todo = Qué suele ayudar
report-col-actions = Medidas habituales
report-def-counting = Recuento
report-def-by = se cuenta por: { $by }
report-def-method = intervalo: { $method }
report-summary-all = Todos los datos en cifras
report-summary-plain = { $period } en cifras
report-summary-message = Frente a { $label }: { $better } mejor, { $worse } peor, { $held } sin cambio claro
report-no-values = Ningún KPI tiene datos en este periodo.
report-stands-out = Lo más destacado
report-missing = Lo que falta
report-missing-note = Estos no tienen valor en este periodo. No son cero.
report-not-compared = sin valor anterior
report-target-met = obj. { $value }, cumplido
report-target-missed = obj. { $value }, no cumplido
report-met = cumplido
report-missed = no cumplido
report-targets-note = Un objetivo vale para todo el periodo. Cada fila tiene su propia escala.
report-msg-better = { $name } mejoró a { $value } ({ $change } frente a { $label })
report-msg-worse = { $name } empeoró: { $value } ({ $change } frente a { $label })
report-msg-changed = { $name } cambió a { $value } ({ $change } frente a { $label })
report-msg-held = { $name } se mantiene en { $value }, sin cambio claro frente a { $label }
report-msg-total = { $name }: { $value } ({ $change } frente a { $label })
report-msg-target-met = { $name } cumple su objetivo: { $value } (objetivo { $target })
report-msg-target-missed = { $name } no cumple su objetivo: { $value } (objetivo { $target })
report-msg-plain = { $name }: { $value }
report-msg-few = { $name }: { $value }, con solo { $cases ->
    [one] un caso
   *[other] { $n } casos
 }
report-below-target = No se alcanza el objetivo de { $target }.
report-by = { $kind } por { $dim }
report-variant = versión: { $name }
report-left-out = { $n } excluidos
report-col-kpi = KPI
report-col-value = Valor
report-col-interval = Intervalo 95 %
report-col-change = Cambio
report-col-verdict = Valoración
report-col-share = proporción
report-col-target = Objetivo
report-col-why = Por qué
report-col-file = Archivo
report-col-kind = Registros de
report-col-source = Origen
report-col-span = De – a
report-col-records = Registros
report-col-rejected = No interpretados
report-col-counted = Contados
report-col-left-out = Excluidos
report-imports = Archivos importados
report-excluded = Registros excluidos de una cifra, y por qué
report-quality-none = No se importó ningún archivo
report-quality-one = El único registro importado se interpretó
report-quality-clean = Se interpretaron los { $records } registros de { $files ->
    [one] un archivo
   *[other] { $files } archivos
 }
report-quality-message = { $rejected } de { $records } registros ({ $share }) { $bad ->
    [one] no se interpretó
   *[other] no se interpretaron
 }
report-quality-text = Datos a fecha de { $as-of }; los días, semanas y meses se cuentan en { $zone }. Los registros no interpretados se conservan y aparecen en la aplicación con archivo, línea y motivo; ninguno se ha supuesto. Un registro al que le falta lo que una cifra necesita se excluye de esa cifra y se cuenta aquí.
report-definitions-message = Cómo se calcula cada cifra
report-definitions-text = Los límites son intervalos del 95 %. Un cambio se llama mejor o peor si el azar lo explica en menos de 1 de cada 20 casos (p < 0,05). Los valores con menos de { $n } casos van en gris, sin clasificar ni valorar.
report-def-formula = Fórmula
report-def-here = En este informe
report-def-left-out = excluidos
report-def-notes = Notas
report-def-caution = Precaución
report-method-share = Wilson
report-method-points = aproximación normal de la diferencia de dos proporciones
report-method-median = estadísticos de orden (sin distribución supuesta)
report-method-mean = intervalo t de la media
report-method-mtbf = ji cuadrado, truncado en el tiempo
report-reason-no-first-response = aún sin primera respuesta
report-reason-negative-duration = fin antes del inicio
report-reason-no-score = sin puntuación
report-reason-score-outside-scale = puntuación fuera de su escala
report-reason-no-resolution-time = sin fecha de resolución
report-reason-counted-in-survey = contado en su respuesta de encuesta
report-reason-counted-with-its-ticket = contado con su ticket
report-reason-easy-end-not-known = no se sabe qué extremo de la escala es el fácil
report-reason-negative-count = recuento negativo
report-reason-no-agent = sin agente
report-reason-no-contacts = sin número de contactos
report-reason-no-contacts-started = sin contactos iniciados
report-reason-no-customer = sin cliente
report-reason-no-first-contact-data = nada indica si el primer contacto lo resolvió
report-reason-no-handle-time = sin tiempo de gestión
report-reason-no-highest-score = sin puntuación máxima
report-reason-no-hold-time = sin tiempo en espera
report-reason-no-outcome = sin resultado
report-reason-no-read-time = sin tiempo de lectura
report-reason-no-reads = sin lecturas
report-reason-no-reopens = sin número de reaperturas
report-reason-no-sla = ninguna política lo cubre
report-reason-no-transfers = sin número de transferencias
report-reason-no-votes = sin votos
report-reason-no-waiting-time = sin tiempo de espera
report-reason-not-counted = no contado en esta fila
report-reason-no-count = sin número de casos
report-reason-interval-cut = intervalo que cruza el límite del periodo
report-reason-not-answered = no atendida
report-reason-not-in-file = no está en su archivo
report-reason-pending = aún abierto dentro de su límite
report-reason-no-paused-time = tiempo de espera no indicado
report-reason-paused-when-not-known = no se sabe cuánto de su espera cuenta aquí
report-reason-scale-not-known = escala desconocida
report-reason-schedule-not-known = horario desconocido
report-reason-short-abandon = abandonada al instante
report-reason-window-open = demasiado reciente para juzgar
report-reason-no-topic-or-agent = sin tema o sin agente
report-reason-too-few-for-topic = muy pocos en su tema
report-reason-no-revenue = sin ingresos
report-reason-not-repairable = no reparable
report-reason-outside-watched-time = fuera del tiempo vigilado
report-reason-not-resolved-yet = aún sin resolver
report-reason-not-detected = aún sin detectar

report-kind-tickets = Tickets
report-kind-calls = Llamadas
report-kind-surveys = Respuestas de encuesta
report-kind-articles = Artículos de ayuda
report-kind-services = Servicios
report-kind-incidents = Incidentes
report-kind-customers = Clientes
report-kind-revenue = Ingresos recurrentes
report-kind-orders = Pedidos
report-kind-finance = Finanzas
report-kind-quality = Revisiones de calidad
report-kind-agents = Agentes
report-kind-aggregates = Recuentos y medias

# What stands out: sentences that the statistics allow, each with its full stop.

insight-worse = { $name } empeoró: { $value } tras { $before } en { $label }.
insight-better = { $name } mejoró: { $value } tras { $before } en { $label }.
insight-changed = { $name } cambió: { $value } tras { $before } en { $label }.
insight-target-missed-clearly = { $name } no cumple su objetivo de { $target }: { $value }.
insight-target-missed = { $name } no llega a su objetivo de { $target } con { $value }, por no más de lo que el azar puede explicar.
insight-group-apart = { $name }, «{ $key }» ({ $dim }): se aparta del resto con { $group } (n = { $n }), { $value } en total.
insight-share-up = «{ $key }» ({ $dim }) subió al { $share } del total, desde { $before } en { $label }.
insight-share-down = «{ $key }» ({ $dim }) bajó al { $share } del total, desde { $before } en { $label }.
insight-lost-after-bad = De los clientes cuya última valoración fue mala se quedó el { $bad }; de aquellos cuya última fue buena, el { $good }: una relación, no una causa.
insight-large-leave = La pérdida de ingresos ({ $value }) supera la pérdida de clientes ({ $churn }): se van los clientes grandes.
insight-small-leave = La pérdida de ingresos ({ $value }) queda por debajo de la pérdida de clientes ({ $churn }): se van los clientes pequeños.
insight-reads-lead = Las lecturas de artículos y los contactos { $lead ->
    [0] de la misma semana
    [one] de una semana después
   *[other] de { $weeks } semanas después
 } van juntos (ρ = { $rho }): una relación, no una causa.
insight-found-not-read = Artículos encontrados a menudo y abandonados enseguida: { $n }, «{ $key }» el primero.
insight-export-differs = El indicador SLA propio de la exportación contradice a las políticas en el { $share } de los tickets que tienen ambos.

report-table-title = { $name }: { $what }
report-table-experience = clientes que se quedan, según lo que vivieron
report-table-lags = lecturas y contactos, semana a semana
report-table-service-level = el nivel de servicio, según cada forma de contar
report-table-found-not-read = encontrados a menudo y abandonados enseguida
report-of-experience = En el periodo anterior
report-of-lead = Lecturas
report-of-service-level = Forma de contar
report-of-article = Artículo
report-column-kept = Se quedan
report-column-rho = ρ de Spearman
report-column-p-value = p
report-column-reads = Lecturas
report-column-read-time = Tiempo por lectura
report-key-experience-no-ticket = Sin tickets
report-key-experience-good-rating = Última valoración buena
report-key-experience-bad-rating = Última valoración mala
report-key-experience-no-rating = Con tickets, sin valoración
report-key-lead-0 = En la misma semana
report-key-lead-1 = 1 semana antes
report-key-lead-2 = 2 semanas antes
report-key-lead-3 = 3 semanas antes
report-key-lead-4 = 4 semanas antes
report-key-service-level-of-offered = Atendidas a tiempo, de todas las recibidas
report-key-service-level-of-answered = Atendidas a tiempo, de las atendidas
report-key-service-level-abandoned-within-met = Abandonadas a tiempo, contadas como cumplidas
report-key-service-level-abandoned-left-out = Abandonadas excluidas
report-key-service-level-missed-within-met = Perdidas a tiempo, contadas como cumplidas
report-table-fcr-variants = cada forma de determinarlo
report-of-fcr-variant = Definición
report-key-fcr-variant-flag = El archivo lo indica
report-key-fcr-variant-contacts = Un contacto del cliente, sin reapertura
report-key-fcr-variant-replies = Una respuesta del agente, sin reapertura
report-key-fcr-variant-zendesk-one-touch = Zendesk one-touch: menos de dos respuestas
report-key-fcr-variant-helpscout-first-reply = Help Scout: exactamente una respuesta
report-key-fcr-variant-intercom = Intercom: cerrado una vez, un compañero
report-key-fcr-variant-zammad-first-solution = Zammad: en 15 minutos
report-column-contacts = Contactos
deck-bridge-floor = Debajo
deck-bridge-total = Hay
deck-bridge-more = Más
deck-bridge-less = Menos
