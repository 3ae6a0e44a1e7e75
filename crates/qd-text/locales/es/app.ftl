# Texts of the command line and of what window and command line share.

app-period-all = Todos los datos
app-period-quarter = T{ $quarter } { $year }

cli-imported = { $file }: { $records } registros de { $kind } ({ $source })
cli-counts = nuevos { $new }, modificados { $changed }, iguales { $same }, duplicados { $duplicate }, rechazados { $rejected }
cli-rejected-head = No importados ({ $n }):
cli-rejected-more = … y { $n } más; véalos todos con: qd imports { $id } --rejected
cli-warning = Nota: { $text }
cli-question = Necesita una respuesta ({ $id }): { $text }
cli-choice = { $value } = { $reads }
cli-nothing-written = No se ha escrito nada.
cli-undone = La importación { $id } se ha deshecho.
cli-no-imports = Todavía no se ha importado nada. Empiece con: qd import FILE…
cli-report-written = Informe escrito: { $file } ({ $pages } páginas, { $kb } kB)
cli-workbook-written = Libro escrito: { $file } ({ $sheets } hojas, { $kb } kB)
cli-deck-written = Diapositivas escritas: { $file } ({ $slides } diapositivas, { $kb } kB)
cli-chart-written = Gráfico escrito: { $file } ({ $chart }, { $kb } kB)
cli-table-written = Tabla escrita: { $file } ({ $table }, filas: { $rows })
cli-workspace-ok = El espacio de trabajo está íntegro: { $tables } tablas, { $rows } registros.
cli-no-data = sin datos
cli-few-cases = pocos casos
cli-period = Periodo { $label }: de { $from } a { $to } (no incluido), { $zone }
cli-compared = comparado con { $label }
cli-settings-saved = Ajustes guardados.
cli-backup-written = Copia de seguridad escrita y comprobada: { $file }

verdict-better = mejor
verdict-worse = peor
verdict-changed = cambió
verdict-no-clear-change = sin cambio claro
verdict-few-cases = pocos casos
verdict-not-tested = sin contrastar

shell-open = Abrir exportaciones
shell-exports = Exportaciones
shell-all-files = Todos los archivos
shell-save-report = Guardar informe
shell-report-name = Informe de soporte { $period }
shell-save-workbook = Guardar libro
shell-workbook-name = Cifras de soporte { $period }
shell-save-deck = Guardar diapositivas
shell-deck-name = Diapositivas de soporte { $period }
shell-save-chart = Guardar gráfico: .png, .svg, .csv o .json
shell-save-table = Guardar tabla: .csv o .json
shell-save-rejected = Guardar filas
shell-rejected-name = Filas por revisar, importación { $id }
shell-replace-ask = { $file } ya existe. ¿Reemplazarlo?
shell-replace = Reemplazar
shell-keep = Cancelar
shell-silent-title = Quarterdeck: la ventana está vacía
shell-silent =
    La ventana no se ha iniciado.

    Sus datos están a salvo: no se ha abierto ni cambiado nada.

    Qué hacer: cierre este programa y ábralo de nuevo. Si la ventana sigue vacía en Linux, iníciela desde una terminal con

    WEBKIT_DISABLE_COMPOSITING_MODE=1 quarterdeck-app

    o actualice el paquete WebKitGTK. La línea de órdenes qd funciona sin ventana.

installer-files = Abrir los archivos .qdeck con Quarterdeck
installer-workspace = Espacio de trabajo de Quarterdeck
installer-path = El comando qd en cualquier terminal
installer-webview = Windows no tiene WebView2, con el que Quarterdeck muestra su ventana. Es gratuito, de Microsoft. ¿Abrir su página ahora? La línea de comandos qd funciona sin él.
installer-windows = Quarterdeck necesita Windows 10 o posterior.
installer-running = Quarterdeck está abierto. Cierre su ventana e inténtelo de nuevo.
installer-kept = Sus datos se quedan donde están: { $folder }. Borre esa carpeta si ya no los quiere.

app-costs-by-hand = Costes introducidos a mano
app-period-month = { $month } de { $year }
app-period-half = { $which ->
    [1] Primer semestre de { $year }
   *[other] Segundo semestre de { $year }
  }
app-period-week = Semana { $week } de { $year }
app-period-fiscal-year = Ejercicio { $year }
app-period-fiscal-quarter = T{ $quarter } del ejercicio { $year }
app-month-1 = enero
app-month-2 = febrero
app-month-3 = marzo
app-month-4 = abril
app-month-5 = mayo
app-month-6 = junio
app-month-7 = julio
app-month-8 = agosto
app-month-9 = septiembre
app-month-10 = octubre
app-month-11 = noviembre
app-month-12 = diciembre
shell-open-workspace = Abrir espacio de trabajo
shell-new-workspace = Nuevo espacio de trabajo
shell-workspace-name = Soporte
shell-workspaces = Espacios de trabajo
shell-open-backup = Elija una copia de seguridad
shell-save-backup = Guardar copia de seguridad
shell-save-everything = Exportar todo
shell-everything-name = Quarterdeck, todo
shell-open-picture = Elija un logotipo
shell-pictures = Imágenes (PNG)
shell-menu-file = Archivo
shell-menu-open-exports = Abrir exportaciones…
shell-menu-open-workspace = Abrir espacio de trabajo…
shell-menu-new-workspace = Nuevo espacio de trabajo…
shell-menu-recent = Abrir reciente
shell-menu-forget-recent = Borrar lista
shell-menu-save-report = Guardar informe…
shell-menu-print = Imprimir…
shell-menu-settings = Ajustes
shell-menu-quit = Salir
shell-menu-edit = Editar
shell-menu-undo = Deshacer
shell-menu-redo = Rehacer
shell-menu-cut = Cortar
shell-menu-copy = Copiar
shell-menu-paste = Pegar
shell-menu-select-all = Seleccionar todo
shell-menu-view = Ver
shell-menu-zoom-in = Ampliar
shell-menu-zoom-out = Reducir
shell-menu-zoom-usual = Tamaño normal
shell-menu-appearance-system = Como el sistema
shell-menu-appearance-light = Claro
shell-menu-appearance-dark = Oscuro
shell-menu-help-menu = Ayuda
shell-menu-help = Manual y glosario
shell-menu-shortcuts = Atajos de teclado
shell-menu-whats-new = Novedades
shell-menu-about = Acerca de Quarterdeck
shell-start-title = Quarterdeck no puede iniciarse
shell-start = No se pudo abrir la ventana: { $why }
shell-no-webview = No se pudo abrir la ventana: falta WebView2 en este equipo, o está solo para otro usuario.
shell-start-windows = En Windows la muestra WebView2, que es gratuito, de Microsoft: https://developer.microsoft.com/microsoft-edge/webview2/. Sus datos están intactos, y la línea de comandos qd funciona sin ventana.
