# The window, in English. The page asks for a key without `ui-`. A test of the page holds that every key here is
# used and every key used is here.

## The frame

ui-skip = Ir al contenido
ui-nav-label = Pantallas
ui-nav-overview = Resumen
ui-nav-import = Añadir archivos
ui-nav-data = Datos
ui-nav-settings = Ajustes
ui-nothing-leaves = Nada sale de este equipo
ui-version = Versión { $version }
ui-workspace-name = El archivo donde se guardan sus datos
ui-drop-here = Suelte sus archivos en cualquier lugar
ui-loading = Un momento…
ui-close = Cerrar
ui-cancel = Cancelar
ui-no-data = sin datos
ui-not-given = (sin indicar)
ui-cases = { $n ->
    [one] { $n } caso
   *[other] { $n } casos
  }
ui-few-cases = pocos casos
ui-few-cases-about = pocos casos: léalo con cautela, no se clasifica ni se colorea

## Problems

ui-issue-line = línea { $line }
ui-issue-column = columna «{ $column }»
ui-issue-code = Código para soporte: { $code }
ui-issue-unexpected = Algo ha fallado que no habíamos previsto.
ui-issue-unexpected-hint = Sus datos no han cambiado. Cierre el programa, ábralo de nuevo e informe de ello si se repite.

## Progress

ui-progress-records = { $records ->
    [one] { $records } registro
   *[other] { $records } registros
  }
ui-progress-left = { $seconds ->
    [one] queda aproximadamente { $seconds } segundo
   *[other] quedan aproximadamente { $seconds } segundos
  }
ui-progress-heard = { $share } hecho

## First screen and sample data

ui-start-title = Vea cómo va su soporte
ui-start-lead = Abra los archivos que exportan sus herramientas de soporte. Obtendrá las cifras que pide la dirección y un informe para entregar.
ui-start-open = Abrir mis exportaciones
ui-start-open-about = Archivos CSV o Excel de su centro de ayuda, telefonía o encuestas
ui-start-sample = Mostrar con datos de ejemplo
ui-start-sample-about = Una empresa inventada, para explorar. Se quita con un clic.
ui-start-drop = También puede soltar archivos en cualquier lugar de esta ventana.
ui-sample-loading = Creando la empresa de ejemplo
ui-sample-title = Datos de ejemplo.
ui-sample-text = Estas cifras son inventadas.
ui-sample-remove = Quitar

## Import

ui-import-title = Revise sus archivos
ui-import-lead = Esto es lo que hemos entendido. No se guarda nada hasta que pulse el botón.
ui-import-add = Añadir archivos
ui-import-empty = Elija los archivos que exportaron sus herramientas de soporte, o suéltelos en cualquier lugar de esta ventana.
ui-import-running = Leyendo sus archivos
ui-import-try = Probar
ui-import-tried = Probado: no se guardó nada. Esto es lo que haría la importación.
ui-import-trying = Probando sus archivos…
ui-import-tried-rejected = { $records ->
    [one] Se dejaría fuera { $records } registro, porque no se entiende.
   *[other] Se dejarían fuera { $records } registros, porque no se entienden.
  }
ui-import-ready = { $records ->
    [one] { $records } registro listo para importar.
   *[other] { $records } registros listos para importar.
  }
ui-import-ready-sample = { $files ->
    [one] Se han mirado los primeros { $records } registros; se importa el archivo entero.
   *[other] Se han mirado los primeros { $records } registros; se importan los archivos enteros.
  }
ui-import-button = { $files ->
    [0] Importar
    [one] Importar { $files } archivo
   *[other] Importar { $files } archivos
  }
ui-import-undo = Deshacer esta importación
ui-import-undone = Deshecha

ui-blocked-no-files = Elija primero un archivo.
ui-blocked-reading = Todavía leyendo.
ui-blocked-none-usable = Ninguno de estos archivos se puede importar.
ui-blocked-sample = Quite primero los datos de ejemplo, en la línea superior: nunca se mezclan con los suyos. Estos archivos esperan.
ui-blocked-kind = Indique qué contiene { $file }, en Detalles.
ui-blocked-field = Indique qué columna de { $file } contiene «{ $field }».
ui-blocked-question = Responda a la pregunta sobre { $file }.

ui-file-what = { $kind } · { $source }
ui-file-tables = { $n } tablas
ui-file-what-unknown = No podemos saber qué contiene este archivo
ui-file-records = { $records ->
    [one] { $records } registro
   *[other] { $records } registros
  }
ui-file-records-sample = se han mirado los primeros { $records } registros
ui-file-reading = leyendo…
ui-file-known = Ya importó un archivo como este. Se usan de nuevo sus elecciones.
ui-file-remove = Excluir

ui-question-suggested = (nuestra suposición)

ui-fields-needed = Necesario
ui-fields-filled = También encontrado ({ $n })
ui-fields-unfilled = No está en este archivo ({ $n })
ui-keep-columns = Conservar como desglose ({ $n })
ui-keep-columns-about = Las columnas que no llenan ningún campo se pueden conservar para desglosar y filtrar las cifras.
ui-field-needed = necesario
ui-field-found = encontrado
ui-field-guessed = supuesto
ui-field-missing = falta
ui-field-missing-needed = No se encontró ninguna columna. Elija la que lo contiene.
ui-field-missing-about = Este archivo no parece contenerlo. No pasa nada; las cifras que lo necesitan muestran «sin datos».
ui-column-for = { $field } está en la columna
ui-column-none = Ninguna columna
ui-cells-of = Cómo se interpreta { $field }
ui-cell-raw = En el archivo
ui-cell-understood = Interpretado como
ui-cell-empty = (vacío)
ui-cell-missing = se deja vacío

ui-details = Detalles
ui-details-kind = El archivo contiene
ui-details-kind-choose = Elegir…
ui-details-sheet = Hoja
ui-details-encoding = Juego de caracteres
ui-details-delimiter = Las columnas se separan por
ui-details-zone = Las horas sin zona están en
ui-details-zone-default = Zona horaria de sus ajustes
ui-details-header = Los nombres de columna están en la fila { $row }.
ui-delimiter-comma = Coma
ui-delimiter-semicolon = Punto y coma
ui-delimiter-tab = Tabulador
ui-delimiter-bar = Barra vertical

ui-summary-title = { $stored ->
    [one] Se ha importado { $stored } registro
   *[other] Se han importado { $stored } registros
  }
ui-summary-nothing = No se ha importado nada
ui-summary-all = Se interpretaron todos los registros.
ui-summary-rejected = { $rejected ->
    [one] { $rejected } registro necesita revisión. Se ha excluido de todas las cifras.
   *[other] { $rejected } registros necesitan revisión. Se han excluido de todas las cifras.
  }
ui-summary-overview = Mostrar las cifras
ui-summary-more = Importar más archivos
ui-summary-waits = Queda abierta una pregunta sobre este archivo, así que no se ha importado nada de él.

ui-count-new = Nuevos
ui-count-changed = Actualizados
ui-count-same = Ya conocidos
ui-count-duplicate = Repetidos en el archivo
ui-count-rejected = No interpretados

ui-rejected-title = { $total ->
    [one] { $total } registro no se interpretó
   *[other] { $total } registros no se interpretaron
  }
ui-rejected-save = Guardar como CSV
ui-rejected-saved = Guardado como { $file }.
ui-rejected-line = Línea
ui-rejected-column = Columna
ui-rejected-value = Valor
ui-rejected-raw = El registro tal como está en el archivo
ui-rejected-more = … y { $n } más.

ui-kind-tickets = Tickets
ui-kind-calls = Llamadas
ui-kind-surveys = Respuestas de encuesta
ui-kind-articles = Artículos de ayuda leídos
ui-kind-incidents = Incidentes
ui-kind-services = Servicios vigilados
ui-kind-customers = Clientes
ui-kind-revenue = Ingresos recurrentes
ui-kind-orders = Pedidos
ui-kind-finance = Costes e ingresos
ui-kind-quality = Revisiones de calidad
ui-kind-agents = Agentes
ui-kind-aggregates = Recuentos y medias (sin registros individuales)

ui-source-generic = cualquier herramienta
ui-source-sample = empresa de ejemplo
ui-source-zendesk = Zendesk
ui-source-freshdesk = Freshdesk
ui-source-intercom = Intercom
ui-source-hubspot = HubSpot
ui-source-jira = Jira
ui-source-aircall = Aircall
ui-source-talkdesk = Talkdesk
ui-source-typeform = Typeform
ui-source-delighted = Delighted
ui-source-ga4 = Google Analytics 4
ui-source-pagerduty = PagerDuty
ui-source-opsgenie = Opsgenie
ui-source-helpscout = Help Scout
ui-source-osticket = osTicket
ui-source-servicenow = ServiceNow
ui-source-amazon_connect = Amazon Connect
ui-source-surveymonkey = SurveyMonkey
ui-source-google_forms = Google Forms
ui-source-ringcentral = RingCentral
ui-source-stripe = Stripe
ui-source-chartmogul = ChartMogul

## Periods and comparison

ui-period = Periodo
ui-periods-quarter = Trimestres
ui-periods-month = Meses
ui-periods-year = Años
ui-periods-all = Todo
ui-period-span = { $first } – { $last }
ui-period-known-to = datos hasta { $day }
ui-period-zone = días en hora de { $zone }
ui-period-compare = comparado con { $label }
ui-compare = Comparar con
ui-compare-previous = El periodo anterior
ui-compare-year = Un año antes
ui-compare-none = Nada
ui-change-against = frente a { $label }
ui-change-none = nada con que comparar
ui-comparison-before = { $n ->
    [one] Antes: { $value }, de { $n } caso
   *[other] Antes: { $value }, de { $n } casos
  }
ui-verdict-better = Mejor
ui-verdict-worse = Peor
ui-verdict-changed = Cambió
ui-verdict-no-clear-change = Sin cambio claro
ui-verdict-few-cases = Pocos casos
ui-target-met = Objetivo { $value }: cumplido
ui-target-missed = Objetivo { $value }: no cumplido
ui-target-met-short = { $value } ✓ cumplido
ui-target-missed-short = { $value } ✗ no cumplido

## Overview

ui-tiles-label = Cifras principales
ui-insights-title = Lo más destacado
ui-missing-title = No se muestran: aún sin datos ({ $n })
ui-missing-lead = Importe el archivo indicado y aparecerá la cifra.
ui-table-measure = Medida
ui-table-value = Valor
ui-table-change = Cambio
ui-table-target = Objetivo
ui-table-cases = Casos
ui-table-name = Nombre
ui-table-share = Proporción
ui-table-range = Intervalo probable
ui-table-before = Antes
ui-table-from = Desde
ui-table-below = Hasta menos de
ui-table-beyond = Por encima
ui-table-event = Evento
ui-table-hour = Hora

ui-family-speed = Rapidez
ui-family-quality = Calidad
ui-family-satisfaction = Satisfacción
ui-family-volume = Volumen
ui-family-self_service = Autoservicio
ui-family-cost_and_customers = Coste y clientes

## Charts

ui-charts-title = Gráficos
ui-chart-save = Guardar gráfico
ui-chart-saved = Guardado { $file }, { $size }
ui-table-save = Guardar tabla
ui-chart-table = Tabla
ui-chart-target = Objetivo { $value }
ui-chart-overall = Todos { $value }
ui-chart-point = { $name }: { $value }
ui-chart-between = probable { $low } – { $high }
ui-chart-before = antes { $value }
ui-chart-bin = { $from } a { $to }: { $n }
ui-chart-heat = { $day } { $hour }: { $n }
ui-nps-detractors = Detractores (0–6)
ui-nps-passives = Pasivos (7–8)
ui-nps-promoters = Promotores (9–10)

## One KPI

ui-filter-only = Solo { $word }
ui-filter-remove = Mostrar todo
ui-rows-title = Los registros que hay detrás
ui-rows-about = Cada uno con su propio valor, o por qué se excluyó.
ui-rows-show = Mostrar los registros
ui-rows-which = Registros
ui-rows-counted = Contados
ui-rows-left = Excluidos
ui-rows-all = Todos
ui-rows-order = Orden
ui-rows-order-time = Por fecha
ui-rows-order-greatest = Mayor primero
ui-rows-order-least = Menor primero
ui-rows-none = No hay ninguno.
ui-rows-id = Registro
ui-rows-when = Cuándo
ui-rows-hit = Cuenta
ui-rows-yes = Sí
ui-rows-no = No
ui-rows-reason = Por qué se excluyó
ui-rows-pages = Páginas
ui-rows-shown = { $from } a { $to } de { $total }
ui-rows-back = Anteriores
ui-rows-next = Más
ui-breakdown-title = Desglosar por
ui-breakdown-none = Elegir…
ui-breakdown-bar = Barra
ui-breakdown-pick = Mostrar solo estos
ui-dimension-channel = Canal
ui-dimension-priority = Prioridad
ui-dimension-topic = Tema
ui-dimension-product = Producto
ui-dimension-agent = Agente
ui-dimension-team = Equipo
ui-dimension-customer = Cliente
ui-dimension-status = Estado
ui-dimension-service = Servicio
ui-dimension-severity = Gravedad
ui-dimension-category = Categoría
ui-dimension-article = Artículo
ui-dimension-segment = Segmento
ui-dimension-source = Herramienta

ui-figures-title = Qué hay detrás
ui-interval = Intervalo probable ({ $level })
ui-interval-above = más de { $value }
ui-interval-below = menos de { $value }
ui-stat-mean = Media
ui-stat-median = Mediana
ui-stat-p90 = 9 de 10 por debajo
ui-stat-p95 = 19 de 20 por debajo
ui-stat-min = Mínimo
ui-stat-max = Máximo
ui-part-policy = { $about }
ui-part-within = Dentro del compromiso «{ $about }»
ui-part-scale = En la escala { $about }
ui-part-reason = Motivo de la baja: { $about }
ui-part-end-n = { $label }: casos
ui-part-end-pending = { $label }: aún abiertos
ui-part-end-goal = { $label }: meta
ui-part-within_24h = En 24 horas
ui-part-within_30s = En 30 segundos
ui-part-over_60s = Esperaron más de 60 segundos
ui-part-ever_on_hold = Alguna vez en espera
ui-part-mean = Media
ui-part-median = Mediana
ui-part-calendar_median = Mediana, todas las horas
ui-part-business_median = Mediana, horario de atención
ui-part-tool_business_median = Mediana, horario propio de la herramienta
ui-part-tickets_mean = Media de los tickets
ui-part-tickets_n = Tickets contados
ui-part-calls_mean = Media de las llamadas
ui-part-calls_n = Llamadas contadas
ui-part-targets = De todos los objetivos
ui-part-export = Según la propia herramienta
ui-part-export_n = Según la herramienta: casos
ui-part-age_median = Antigüedad, mediana
ui-part-age_p90 = Antigüedad, 9 de 10 por debajo
ui-part-age_max = Antigüedad, el más antiguo
ui-part-older_than_1d = Más de un día
ui-part-older_than_7d = Más de 7 días
ui-part-older_than_30d = Más de 30 días
ui-part-older_than_90d = Más de 90 días
ui-part-criteria_met = Criterios cumplidos
ui-part-enps = NPS de empleados
ui-part-low_effort = Poco esfuerzo
ui-part-happiness = Felicidad (mejores menos peores)
ui-part-csat_rho = ρ de Spearman con CSAT
ui-part-csat_rho_n = Tickets valorados de ambas formas
ui-part-promoters = Promotores
ui-part-passives = Pasivos
ui-part-detractors = Detractores
ui-part-unique_readers = Lectores
ui-part-self_service_ratio = Lecturas por ticket
ui-part-watched_s = Tiempo vigilado
ui-part-downtime_s = Tiempo de caída
ui-part-uptime_s = Tiempo activo
ui-part-failures_per_month = Fallos al mes
ui-part-laplace_z = Prueba de tendencia (z de Laplace)
ui-part-support_cost = Coste de soporte
ui-part-company_revenue = Ingresos de la empresa
ui-part-active_at_start = Activos al inicio
ui-part-worst_month = Peor mes
ui-part-bought_before = Habían comprado antes
ui-part-mean_customers = Clientes, media
ui-part-net = Menos la expansión
ui-part-net_with_reactivation = Menos la expansión y los que volvieron
ui-part-beyond_last_bin = Fuera del gráfico
ui-excluded-title = Excluidos de la cifra
ui-reason-no_first_response = aún sin primera respuesta
ui-reason-negative_duration = terminó antes de empezar
ui-reason-negative_count = un recuento menor que cero
ui-reason-no_score = sin puntuación
ui-reason-score_outside_scale = puntuación fuera de su escala
ui-reason-no_resolution_time = resuelto, pero sin su fecha en el archivo
ui-reason-not_resolved_yet = aún sin resolver
ui-reason-not_answered = no atendida
ui-reason-no_first_contact_data = no se indica cuántos contactos hicieron falta
ui-reason-no_reopens = no se indica si se reabrió
ui-reason-no_customer = sin cliente indicado
ui-reason-no_handle_time = sin tiempo de gestión
ui-reason-no_waiting_time = sin tiempo de espera
ui-reason-no_hold_time = sin tiempo en espera
ui-reason-short_abandon = colgó al instante
ui-reason-pending = aún dentro de su límite
ui-reason-no_sla = ningún compromiso lo cubre
ui-reason-no_reads = sin lecturas
ui-reason-no_read_time = sin tiempo de lectura
ui-reason-no_revenue = sin ingresos
ui-reason-not_detected = aún sin detectar
ui-reason-not_repairable = no reparable
ui-reason-outside_watched_time = fuera del tiempo vigilado
ui-reason-counted_in_survey = contado en su respuesta de encuesta
ui-reason-counted_with_its_ticket = contado con su ticket
ui-reason-easy_end_not_known = no se sabe qué extremo de la escala es el fácil
ui-reason-no_agent = sin agente
ui-reason-no_contacts = sin número de contactos
ui-reason-no_contacts_started = sin contactos iniciados
ui-reason-no_highest_score = sin puntuación máxima
ui-reason-no_outcome = sin resultado
ui-reason-no_transfers = sin número de transferencias
ui-reason-no_votes = sin votos
ui-reason-not_in_file = no está en su archivo
ui-reason-no_paused_time = tiempo de espera no indicado
ui-reason-paused_when_not_known = no se sabe cuánto de su espera cuenta aquí
ui-reason-scale_not_known = escala desconocida
ui-reason-schedule_not_known = horario desconocido
ui-reason-window_open = demasiado reciente para juzgar
ui-reason-no_topic_or_agent = sin tema o sin agente
ui-reason-too_few_for_topic = muy pocos en su tema

ui-definition-title = Cómo se calcula
ui-definition-computed = Calculado
ui-definition-formula = Fórmula
ui-definition-variant = Versión usada
ui-definition-counted-by = Pertenece a un periodo por
ui-definition-caution = Atención
ui-definition-source = Origen
ui-definition-actions = Qué hacer al respecto

## Choosing: goals, circle of influence, targets, actions

ui-nav-report = Informe
ui-nav-choose = Sus KPI
ui-choose-parts = Partes de esta pantalla
ui-choose-goals = Metas
ui-choose-goals-lead = Diga qué quiere conseguir: los KPI que lo reflejan aparecen primero en el resumen y en el informe. Los demás siguen en su sitio.
ui-choose-circle = Círculo de influencia
ui-choose-circle-lead = ¿Qué puede cambiar el equipo con su propio trabajo? Arrastre un KPI a su lugar o elíjalo en la lista. El informe del equipo contiene lo que está dentro y en el borde; el de dirección lo contiene todo.
ui-choose-targets = Objetivos y eventos
ui-choose-targets-lead = Un objetivo vale desde su día hasta el siguiente. Cada periodo se mide con el objetivo vigente a su final.
ui-choose-actions = Medidas
ui-choose-actions-lead = Lo que se acordó y si el valor ha cambiado desde entonces.
ui-choose-added = { $name } añadido.
ui-choose-removed = { $name } retirado.
ui-choose-moved = { $name } ocupa ahora el puesto { $place }.
ui-choose-up = Subir { $name }
ui-choose-down = Bajar { $name }
ui-choose-remove = Retirar { $name }
ui-choose-add = Añadir otro
ui-choose-add-which = Elija un KPI…
ui-choose-default = Volver a lo predeterminado
ui-choose-default-said = Se ha restablecido lo predeterminado.
ui-goals-title = ¿Qué quiere conseguir?
ui-goals-on = Meta elegida: { $goal }
ui-goals-off = Meta retirada: { $goal }
ui-chosen-title = Sus KPI, en este orden
ui-chosen-about = Los ocho primeros son las tarjetas del resumen y de la síntesis del informe.
ui-chosen-default = Aún no ha elegido nada: estos aparecen primero de forma predeterminada. Elija una meta o añada lo que quiera ver.
ui-chosen-beyond = Después de las ocho tarjetas
ui-circle-inside = Dentro
ui-circle-edge = Borde
ui-circle-outside = Fuera
ui-circle-hint = Los números son los de la lista. Señale uno para ver su nombre.
ui-circle-moved = { $name }: { $place }
ui-circle-where = Dónde se sitúa { $name }
ui-audience-both = Ambos
ui-audience-team = Equipo
ui-audience-leadership = Dirección
ui-audience-of = Quién sigue { $name }
ui-audience-set = { $name }: { $who }
ui-show = Mostrar
ui-show-all = Todo
ui-show-team = Para el equipo
ui-show-leadership = Para la dirección
ui-report-for = Informe para
ui-report-for-leadership = Dirección: todo
ui-report-for-team = El equipo: lo que puede cambiar
ui-form-choose = Elegir…
ui-form-kpi = KPI
ui-form-value = Objetivo
ui-form-unit = Unidad
ui-form-from = Vale desde
ui-form-only = Solo para
ui-form-all = Todos
ui-form-on = Fecha
ui-form-event = Qué ocurrió
ui-form-remove = Quitar
ui-form-edit = Cambio
ui-form-add-target = Añadir objetivo
ui-form-add-event = Añadir evento
ui-unit-seconds = segundos
ui-unit-minutes = minutos
ui-unit-hours = horas
ui-unit-days = días
ui-unit-percent = %
ui-unit-points = puntos
ui-unit-score = en la escala de la encuesta
ui-unit-count = (un número)
ui-unit-money = (un importe)
ui-targets-title = Objetivos
ui-targets-none = Todavía no hay objetivos.
ui-table-since = Desde
ui-target-now = vigente
ui-target-later = más adelante
ui-target-added = { $name }: objetivo { $value } desde el { $day }
ui-target-removed = Se ha eliminado un objetivo de { $name }.
ui-target-remove = Eliminar el objetivo de { $name } del { $day }
ui-events-title = Eventos
ui-events-lead = Se dibujan en cada eje temporal, en la ventana y en el informe.
ui-event-added = Evento añadido: { $text }
ui-event-removed = Evento eliminado: { $text }
ui-event-remove = Eliminar el evento { $text }
ui-actions-title = Medidas acordadas
ui-actions-none = Todavía no se ha acordado nada.
ui-actions-caution = Cada valor desde la medida aparece junto al de otros tantos días anteriores. Un valor también puede cambiar por otros motivos.
ui-action-new = Acordar una medida
ui-action-what = Qué hay que hacer
ui-action-ideas = Habituales:
ui-action-on = Acordado el
ui-action-owner = Quién
ui-action-due = Para cuándo
ui-action-review = Revisar a partir del
ui-action-keep = Guardar medida
ui-action-kept = Medida guardada: { $text }
ui-action-agreed = acordado el { $day }
ui-action-due-on = vence el { $day }
ui-action-done-on = terminada el { $day }
ui-action-spans = { $since ->
    [one] { $since } caso desde entonces, { $before } antes; del { $from } hasta antes del { $day }
   *[other] { $since } casos desde entonces, { $before } antes; del { $from } hasta antes del { $day }
  }
ui-action-do = Hecho
ui-action-undo = Sin hacer
ui-action-finished = Hecho: { $text }
ui-action-reopened = Abierto de nuevo: { $text }
ui-action-removed = Medida eliminada: { $text }
ui-action-edit-one = Cambiar la medida { $text }
ui-action-remove-one = Eliminar la medida { $text }

## Report

ui-report-save = Guardar informe
ui-report-options = Opciones
ui-report-arrange = Ordenar el informe…
ui-report-language = Idioma del informe
ui-report-language-window = Como la ventana
ui-report-page = Página
ui-report-privacy = Sin nombres: agentes por número, sin clientes, sin grupos de menos de 5
ui-report-accessible = PDF accesible, para lectores de pantalla y archivo (PDF/UA, PDF/A)
ui-report-rows = Libro con las filas que hay detrás de las cifras
ui-report-rows-private = Sin filas detrás de las cifras: sin nombres no las hay, pues cada una hablaría de un solo caso
ui-report-running = Creando el informe
ui-report-saved = { $pages ->
    [one] Guardado { $file }: { $pages } página, { $size }
   *[other] Guardado { $file }: { $pages } páginas, { $size }
  }
ui-workbook-save = Guardar como libro de cálculo
ui-workbook-running = Creando el libro
ui-workbook-saved = { $sheets ->
    [one] Guardado { $file }: { $sheets } hoja, { $size }
   *[other] Guardado { $file }: { $sheets } hojas, { $size }
  }
ui-deck-save = Guardar como diapositivas
ui-deck-running = Creando las diapositivas
ui-deck-saved = { $slides ->
    [one] Guardado { $file }: { $slides } diapositiva, { $size }
   *[other] Guardado { $file }: { $slides } diapositivas, { $size }
  }
ui-page-a4 = A4
ui-page-letter = US Letter
ui-page-16x9 = Diapositivas (16:9)

## Data

ui-data-title = Sus datos
ui-data-lead = Todas las importaciones, la última primero. Las horas son de { $zone }. Deshacer retira exactamente lo que trajo una importación.
ui-data-empty = Todavía no se ha importado nada.
ui-data-sample = datos de ejemplo
ui-data-rejected = { $n ->
    [one] Mostrar { $n } registro no interpretado
   *[other] Mostrar { $n } registros no interpretados
  }

## Settings

ui-settings-general = General
ui-settings-language = Idioma de la ventana
ui-settings-name = Nombre de su organización
ui-settings-name-hint = Aparece en la portada del informe.
ui-settings-zone = Zona horaria
ui-settings-zone-hint = En ella se cuentan los días, semanas y meses.
ui-settings-currency = Moneda
ui-settings-currency-hint = De los importes en archivos que no indican ninguna: EUR, USD, SEK…
ui-settings-numbers = Cifras
ui-settings-clock = Los tiempos de respuesta y resolución cuentan
ui-clock-calendar = Todas las horas
ui-clock-business = Solo el horario de atención
ui-settings-min-n = Pocos casos: menos de
ui-settings-min-n-hint = Las cifras con menos casos se muestran en gris y nunca se califican de mejores o peores.
ui-settings-advanced = Avanzado
ui-settings-advanced-lead = Lo mismo como texto (JSON), y lo que no tiene formulario propio. Se comprueba antes de guardar; el manual muestra cómo se escribe.
ui-settings-advanced-valid = Correcto.
ui-settings-json-bad = JSON no válido: { $why }
ui-settings-json-object = Debe ser un único objeto, entre llaves.
ui-settings-json-unknown = «{ $key }» no se conoce aquí. Se conocen: { $known }.
ui-settings-save = Guardar ajustes
ui-settings-saved = Guardado

## Tables that go with a value

ui-table-rank = Puesto
ui-table-agents = Agentes
ui-table-experience = Clientes que se quedan, según lo que vivieron
ui-table-lags = Lecturas y contactos, semana a semana
ui-table-service_level = Nivel de servicio, según cada forma de contar
ui-table-found_not_read = Encontrado pero no leído
ui-dimension-experience = En el periodo anterior
ui-dimension-lead = Lecturas
ui-dimension-service_level = Forma de contar
ui-column-resolved = Resuelto
ui-column-fcr = Resolución en el primer contacto
ui-column-csat = Satisfacción
ui-column-frt = Primera respuesta
ui-column-resolution_time = Tiempo de resolución
ui-column-aht = Tiempo de gestión
ui-column-calls_per_hour = Llamadas por hora
ui-column-reopen_rate = Tasa de reapertura
ui-column-hard_topics = En los temas más difíciles
ui-column-kept = Se quedan
ui-column-rho = ρ de Spearman
ui-column-p_value = p
ui-column-reads = Lecturas
ui-column-read_time = Tiempo por lectura
ui-note-few_cases = pronto para decirlo: pocos casos
ui-note-under_two_months = pronto para decirlo: menos de dos meses
ui-note-no_measure = sin esta medida
ui-note-under_12_weeks = menos de 12 semanas
ui-note-strongest = la más fuerte
ui-key-experience-no_ticket = Sin tickets
ui-key-experience-good_rating = Última valoración buena
ui-key-experience-bad_rating = Última valoración mala
ui-key-experience-no_rating = Con tickets, sin valoración
ui-key-lead-0 = en la misma semana
ui-key-lead-1 = 1 semana antes
ui-key-lead-2 = 2 semanas antes
ui-key-lead-3 = 3 semanas antes
ui-key-lead-4 = 4 semanas antes
ui-key-service_level-of_offered = Atendidas a tiempo, de todas las recibidas
ui-key-service_level-of_answered = Atendidas a tiempo, de las atendidas
ui-key-service_level-abandoned_within_met = Abandonadas a tiempo, contadas como cumplidas
ui-key-service_level-abandoned_left_out = Abandonadas excluidas
ui-key-service_level-missed_within_met = Perdidas a tiempo, contadas como cumplidas
ui-part-response_rate = Tasa de respuesta
ui-part-surveys_sent = Encuestas enviadas
ui-part-rated_share = Tickets resueltos que se valoraron
ui-part-rated_share_n = Tickets resueltos
ui-part-export_differs = El indicador propio de la herramienta lo contradice
ui-part-export_differs_n = Tickets con indicador y política
ui-part-found_not_read = Encontrado pero no leído
ui-part-ranked = Clasificados
ui-part-too_early = Pronto para decirlo
ui-part-rho = ρ de Spearman con las llamadas
ui-part-rho_lead_weeks = Semanas de adelanto de las lecturas
ui-part-rho_n = Semanas comparadas
ui-part-rho_p_value = p de esa relación
ui-part-p_value_bad_good = p, mala frente a buena
ui-part-bad_rating = Se quedan tras una mala valoración
ui-part-good_rating = Se quedan tras una buena valoración
ui-part-no_rating = Se quedan con tickets, sin valoración
ui-part-no_ticket = Se quedan sin tickets
ui-part-bad_rating_n = Última valoración mala
ui-part-good_rating_n = Última valoración buena
ui-part-no_rating_n = Con tickets, sin valoración
ui-part-no_ticket_n = Sin tickets
ui-dimension-weekday = Día de la semana
ui-dimension-hour = Hora
ui-dimension-month = Mes
ui-part-tool_differs = La cifra propia de la herramienta difiere
ui-part-tool_differs_n = Tickets con ambas cifras
ui-part-tool_business_differs = El tiempo laboral propio de la herramienta difiere
ui-part-tool_business_differs_n = Tickets con ambos tiempos laborales
ui-part-agents = Agentes
ui-part-failures = Fallos
ui-part-gross = Bruta
ui-part-highest = Máximo de la escala
ui-part-lowest = Mínimo de la escala
ui-part-hours = Horas de gestión
ui-part-lost = Perdidos
ui-part-median_of_held = Mediana de las puestas en espera
ui-part-services = Servicios
ui-part-tickets = De los tickets
ui-part-topics = Temas
ui-part-revenue_at_start = Ingresos al inicio
ui-part-cancelled = Cancelado
ui-part-downgraded = Reducido
ui-part-expanded = Ampliado
ui-part-reactivated = Recuperado
ui-part-joined = Nuevos
ui-part-active_at_end = Al final
ui-part-joined_revenue = Ingreso nuevo
ui-part-revenue_at_end = Ingreso al final
ui-table-cohorts = Clientes según el trimestre en que empezaron
ui-table-weeks = Semanas comparadas
ui-dimension-cohort = Trimestre
ui-dimension-week = Semana
ui-column-contacts = Contactos
ui-column-after_0 = Fin del trimestre
ui-column-after_1 = Tras 1 trimestre
ui-column-after_2 = Tras 2 trimestres
ui-column-after_3 = Tras 3 trimestres
ui-column-after_4 = Tras 4 trimestres
ui-column-after_5 = Tras 5 trimestres
ui-column-after_6 = Tras 6 trimestres
ui-column-after_7 = Tras 7 trimestres
ui-table-fcr_variants = Resolución en el primer contacto, cada forma de determinarlo
ui-dimension-fcr_variant = Definición
ui-key-fcr_variant-flag = El archivo lo indica
ui-key-fcr_variant-contacts = Un contacto del cliente, sin reapertura
ui-key-fcr_variant-replies = Una respuesta del agente, sin reapertura
ui-key-fcr_variant-zendesk_one_touch = Zendesk one-touch: menos de dos respuestas
ui-key-fcr_variant-helpscout_first_reply = Help Scout: exactamente una respuesta
ui-key-fcr_variant-intercom = Intercom: cerrado una vez, un compañero
ui-key-fcr_variant-zammad_first_solution = Zammad: en 15 minutos

## Areas: agents, self-service, reliability, cost and customers

ui-nav-numbers = Cifras
ui-nav-work = Trabajar con ello
ui-nav-agents = Agentes
ui-nav-self-service = Autoservicio
ui-nav-reliability = Fiabilidad
ui-nav-cost = Coste y clientes
ui-area-empty = Todavía no se ha importado nada de esto para este periodo. Abajo se dice qué archivo da cada cifra.
ui-group-look = { $name }: mostrar lo que hay detrás
ui-group-all = Mostrar los { $n }
ui-agents-lead = Ordenados por lo que los casos permiten afirmar: el extremo prudente de cada intervalo, nunca la cifra sola.
ui-agents-title = Agentes, uno junto a otro
ui-agents-measure = Ordenados por
ui-agents-order-rank = Por puesto
ui-agents-order-value = Mejor valor primero
ui-agents-order-cases = Más casos primero
ui-agents-order-name = Por nombre
ui-agents-whole = la línea: todos juntos, { $value }
ui-agents-look = Mostrar los registros que hay detrás
ui-agents-all-measures = Todas las medidas de todos los agentes
ui-self-lead = Lo que los clientes encuentran sin preguntar, y si les ahorra una llamada.
ui-self-articles = Artículos
ui-self-articles-lead = Los más leídos primero. Cada cifra lleva a los registros que hay detrás.
ui-self-categories = Categorías
ui-self-found-lead = Muchos abren estos artículos y se van enseguida: el título promete lo que el texto no da, o cuesta encontrar la respuesta.
ui-self-found-none = Ninguno destaca.
ui-self-relation-lead = A la izquierda de la línea: más lecturas van con menos llamadas. Que vayan juntas no dice que una sea la causa.
ui-self-weeks = Semanas
ui-reliability-lead = Cuándo fallaron los servicios, cuánto tardó en notarse y cuánto duró.
ui-reliability-line = Incidentes en una línea de tiempo
ui-reliability-incidents = { $n ->
    [0] Ningún incidente en este periodo.
    [one] { $n } incidente en este periodo.
   *[other] { $n } incidentes en este periodo.
  }
ui-reliability-latest = Los últimos { $n } de { $total } incidentes.
ui-reliability-list = Como lista
ui-reliability-services = Por servicio
ui-reliability-services-lead = Pocos fallos dejan márgenes amplios; bajo el tiempo entre fallos está su intervalo probable.
ui-reliability-severity = Por gravedad
ui-incident-about = { $service }: { $at }, duró { $lasted }
ui-incident-open = { $service }: { $at }, aún abierto
ui-incident-service = Servicio
ui-incident-severity = Gravedad
ui-incident-started = Inicio
ui-incident-unnoticed = Sin detectar
ui-incident-lasted = Duración
ui-incident-still-open = aún abierto
ui-cost-lead = Lo que cuesta el soporte, y quién se queda y quién se va.
ui-cost-segments = Por segmento de clientes
ui-cost-customers = Clientes
ui-cost-how = Cómo se calcula
ui-cost-reasons = Por qué se fueron los clientes

## Undo, help, the data as a whole

ui-nav-help = Ayuda
ui-undo = Deshacer
ui-undone = Deshecho: { $what }
ui-redo = Rehacer
ui-redone = Hecho de nuevo: { $what }
ui-import-of = Importación de { $file }
ui-import-undone-said = { $file } se ha retirado.
ui-import-done-said = { $files ->
    [one] { $files } archivo importado.
   *[other] { $files } archivos importados.
  }
ui-start-recent = Abierto antes
ui-start-recent-forget = Borrar lista
ui-help-parts = Partes de la ayuda
ui-help-manual = Manual
ui-help-glossary = Glosario
ui-help-shortcuts = Teclado
ui-help-news = Novedades
ui-help-about = Acerca de
ui-help-search = Buscar
ui-help-nothing = No se encontró nada.
ui-help-english = Este texto está en inglés. El glosario está en su idioma.
ui-keys-lead = Todo se puede hacer con el teclado: Tab avanza, Mayús+Tab retrocede, Intro pulsa.
ui-key-open = Abrir exportaciones
ui-key-workspace = Abrir otro espacio de trabajo
ui-key-report = Guardar el informe
ui-key-undo = Deshacer lo último
ui-key-redo = Rehacer lo deshecho
ui-key-settings = Ajustes
ui-key-help = Ayuda
ui-key-shortcuts = Esta lista
ui-key-larger = Más grande
ui-key-smaller = Más pequeño
ui-key-usual = Tamaño normal
ui-key-print = Imprimir
ui-key-quit = Salir
ui-about-promise = Funciona sin internet. Sin cuenta ni rastreo: lo que importa se queda en un archivo de este ordenador.
ui-about-folder = Carpeta de sus datos
ui-about-size = Tamaño en disco
ui-about-records = Registros
ui-about-data = Exportar o borrar sus datos
ui-about-newer = Versiones más nuevas
ui-about-newer-how = El programa nunca las busca por su cuenta. Un clic abre esta página en su navegador; no ocurre nada más.
ui-about-newer-look = Buscar actualizaciones
ui-about-newer-failed = No se pudo abrir el navegador. Copie en él la dirección de arriba.
ui-about-newer-none = El programa nunca las busca por su cuenta, y su proyecto aún no tiene una página donde obtenerlas. Instale una versión más nueva encima de esta: sus datos se conservan.
ui-about-licences = Licencias
ui-about-licence = Quarterdeck se puede usar, modificar y distribuir bajo la licencia Apache 2.0 o la MIT, a su elección.
ui-about-works = Obras de otros que contiene ({ $n })
ui-costs-title = Costes mensuales
ui-costs-lead = Lo que costó un mes de soporte, cuando ningún archivo lo dice: salarios, herramientas, gastos generales. Se convierte en una importación más, que se puede retirar.
ui-costs-month = Mes
ui-costs-cost = Coste del soporte
ui-costs-revenue = Ingresos de la empresa
ui-costs-optional = Se puede dejar vacío.
ui-costs-enter = Registrar mes
ui-costs-entered = { $month }: registrado.
ui-costs-known = Meses conocidos ({ $n })
ui-costs-error-month = Elija un mes, como 2026-07.
ui-costs-error-amount = Indique un coste, un ingreso o ambos.
ui-everything-title = Todos sus datos
ui-everything-lead = Son suyos: sáquelos como archivos que otros programas leen, o bórrelos para siempre.
ui-everything-save = Exportar todo
ui-everything-saving = Exportando todo
ui-everything-saved = Guardado como { $file }.
ui-everything-delete = Borrar todo…
ui-everything-ask = Desaparecen todas las importaciones, ajustes, objetivos y acciones de este espacio de trabajo, con las copias hechas antes de actualizar. Nada las devuelve, salvo una copia guardada en otro sitio.
ui-delete-word = borrar
ui-delete-type = Escriba «{ $word }» para confirmar
ui-everything-delete-now = Borrar todo para siempre
ui-everything-deleted = Todo se ha borrado.

## Settings as forms

ui-settings-parts = Partes de los ajustes
ui-settings-hours = Horarios
ui-settings-promises = Compromisos (SLA)
ui-settings-scales = Escalas
ui-settings-brand = Marca
ui-settings-privacy = Privacidad
ui-settings-backups = Copias de seguridad
ui-settings-unsaved = Sin guardar todavía.
ui-settings-not-ready = Hay algo que corregir arriba.
ui-settings-fiscal = El ejercicio empieza en
ui-settings-fiscal-hint = Los trimestres y años del informe lo siguen.
ui-settings-week = La semana empieza el
ui-week-mon = lunes
ui-week-sun = domingo
ui-form-error-needed = Esto es necesario.
ui-form-error-currency = Tres letras, como EUR.
ui-form-error-whole = Un número entero desde 1.
ui-form-error-positive = Un número mayor que cero.
ui-form-error-percent = De 0 a 100, o vacío.
ui-form-error-colour = Un color como #0c5a75.
ui-form-error-twice = Este nombre está repetido.
ui-form-error-hours = Escríbalo así: 08:00–12:00, 13:00–17:00, o déjelo vacío.
ui-form-error-date = No es una fecha.
ui-form-error-scale = La más baja debe ser menor que la más alta.
ui-form-error-satisfied = «Satisfecho desde» debe estar en la escala.
ui-hours-none = No hay horario: el tiempo laboral es todo el tiempo.
ui-hours-new-name = Horario { $n }
ui-hours-name = Nombre
ui-hours-default = Vale para todo lo que ninguna regla dice de otro modo.
ui-hours-other = Vale para los registros que nombra una regla de abajo.
ui-hours-zone-hint = Vacío: la de los ajustes.
ui-hours-week = Cada semana
ui-hours-week-hint = De – a, varios separados por comas. Un final anterior al inicio pasa de medianoche; 00:00–24:00 es todo el día; vacío es cerrado.
ui-hours-closed = cerrado
ui-hours-like-monday = De martes a viernes como el lunes
ui-hours-holidays = Festivos
ui-hours-holidays-hint = Cerrado todo el día.
ui-hours-holiday = Fecha
ui-hours-holiday-add = Añadir festivo
ui-hours-holiday-remove = Quitar { $day }
ui-hours-special = Días con horario propio
ui-hours-special-add = Añadir un día con otro horario
ui-hours-remove = Quitar este horario
ui-hours-add = Añadir horario
ui-promises-none = No hay compromisos. Un compromiso es un límite que debe cumplirse en la mayoría de los casos: «primera respuesta en 8 horas laborales, en 90 de 100».
ui-promise-name = Nombre
ui-promise-measure = Qué se promete
ui-promise-frt = Primera respuesta
ui-promise-resolution_time = Resolución
ui-promise-asa = Llamada atendida
ui-promise-limit = En
ui-promise-clock = Contado en
ui-promise-goal = Cumplido en tantos de 100
ui-promise-goal-hint = Vacío: sin objetivo.
ui-promise-remove = Quitar este compromiso
ui-promise-add = Añadir un compromiso
ui-scales-csat = Satisfacción del cliente (CSAT)
ui-scales-ces = Esfuerzo del cliente (CES)
ui-scales-lead = La mayoría de los archivos dicen su escala. Indíquela aquí para los que no.
ui-scales-own = Si un archivo no lo dice, es esta:
ui-scales-lowest = Más baja
ui-scales-highest = Más alta
ui-scales-satisfied = Satisfecho desde
ui-scales-satisfied-hint = Esta respuesta y las mejores cuentan como satisfechas.
ui-scales-easy = Fácil es
ui-scales-easy-highest = la más alta
ui-scales-easy-lowest = la más baja
ui-brand-colour = Color
ui-brand-colour-hint = De los gráficos y títulos del informe. Vacío: el nuestro.
ui-brand-logo = Logotipo
ui-brand-logo-none = Ninguno aún. Un PNG de 2 MB como máximo, para la portada del informe.
ui-brand-logo-there = Hay un logotipo; está en la portada del informe.
ui-brand-logo-pick = Elegir imagen…
ui-brand-logo-remove = Quitar el logotipo
ui-brand-logo-set = Logotipo guardado.
ui-privacy-lead = Vale para lo que se importe a partir de ahora.
ui-privacy-customers = Los clientes se guardan como
ui-privacy-customers-hint = Un seudónimo distingue a un cliente de otro sin decir quién es.
ui-privacy-pseudonym = Seudónimos
ui-privacy-plain = Como en el archivo
ui-privacy-none = De ninguna manera
ui-privacy-subjects = Guardar asuntos y comentarios
ui-privacy-subjects-hint = Pueden nombrar personas. Ninguna cifra los necesita.
ui-privacy-agents = Nombrar a los agentes en los informes
ui-privacy-agents-hint = Si no, son Agente 1, Agente 2, etc.
ui-backup-lead = Una copia de seguridad es una copia comprobada de este espacio de trabajo en un archivo. Guárdela en otro disco.
ui-backup-save = Guardar una copia…
ui-backup-saved = Copia guardada y comprobada: { $file }
ui-backup-restore = Restaurar una copia…
ui-backup-restore-ask = La copia ocupa el lugar de lo que hay ahora. El archivo actual se conserva al lado, con «old» en el nombre.
ui-backup-choose = Elegir la copia…
ui-backup-restored = La copia se ha restaurado.
ui-data-all = Mostrar las { $n } importaciones

## Words and rules of the settings
ui-settings-words = Palabras
ui-settings-not-ready-elsewhere = Hay algo que corregir en
ui-condition-what = Qué
ui-condition-first = Solo para algunos…
ui-condition-add = Y solo para…
ui-condition-none = no figura en el archivo
ui-condition-twice = Un registro tiene una palabra de cada tipo; esta está repetida.
ui-condition-nowhere = No aparece en sus datos.
ui-condition-records = { $records ->
    [one] en { $records } registro
   *[other] en { $records } registros
  }
ui-rules-title = Qué horario vale para qué registros
ui-rules-lead = Decide la primera regla que se cumple. Los demás registros tienen el horario llamado «default»; si no existe, cuenta todo el tiempo. El horario que un archivo indica para sus registros va por delante.
ui-rule-name = Regla { $n }
ui-rule-for = Regla { $n }: los registros de
ui-rule-schedule = tienen el horario
ui-rule-covered = Esta regla no se usa nunca: la regla { $n } de arriba ya vale para todos estos registros.
ui-rule-add = Añadir una regla
ui-rule-error-schedule = No hay ningún horario llamado «{ $name }».
ui-words-title = Palabras que significan lo mismo
ui-words-lead = Las herramientas y las personas escriben lo mismo de varias maneras. Diga qué palabra cuenta como cuál: los desgloses, filtros, compromisos y objetivos las toman entonces juntas. Sus datos quedan como están.
ui-words-none = Cada palabra cuenta como ella misma.
ui-words-from = Palabra en los datos
ui-words-to = Cuenta como
ui-words-add = Añadir una palabra
ui-words-error-twice = Esta palabra está repetida.
ui-words-error-further = «{ $word }» cuenta a su vez como «{ $other }». Escriba aquí esa palabra.
ui-words-of-data = Palabras de sus datos
ui-words-of-data-lead = Tal como las escriben los archivos. Pulse una para decir como qué cuenta.
