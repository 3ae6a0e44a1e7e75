# Filer och deras kolumner.
