"""The parts of the settings, as a place in them is named by whoever leads there."""

SCREEN, SECURITY, BACKUPS, RULES, LETTERHEAD, AGENDAS, FIRST = range(7)
