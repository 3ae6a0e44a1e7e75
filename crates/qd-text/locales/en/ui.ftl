# Texts of the ui.
