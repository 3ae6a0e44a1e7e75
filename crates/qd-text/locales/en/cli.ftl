# Texts of the command line alone: what it prints, and its help.

cli-at-line = { $file }, line { $line }
cli-at-column = { $place }, column “{ $column }”
cli-rejected-row = { $place }: “{ $value }” – { $text } { $hint }
cli-inspected = { $file }: { $kind } ({ $source }), { $how }; header in row { $row }
cli-delimiter = delimiter { $character }
cli-no-column = – no column –
cli-undone-mark = (undone)
cli-sample-mark = (sample)
cli-not-computed = (declared, not computed yet)
cli-under-two-months = under two months
cli-no-measure = no measure
