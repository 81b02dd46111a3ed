"""The holidays of ten years worked out anew, from the rules of the calendar and from nothing of the program.

fixed days · days of the moon · elections ─► what falls on a weekend, or on each other, gives a day more
"""

from datetime import date, timedelta

FIRST, LAST = date(2026, 1, 1), date(2035, 12, 31)
DAY = timedelta(days=1)
NEW_YEAR_OF_THE_MOON = ("2-17", "2-7", "1-27", "2-13", "2-3", "1-23", "2-11", "1-31", "2-19", "2-8")
FULL_MOON_OF_AUTUMN = ("9-25", "9-15", "10-3", "9-22", "9-12", "10-1", "9-19", "9-8", "9-27", "9-16")
BIRTH_OF_THE_BUDDHA = ("5-24", "5-13", "5-2", "5-20", "5-9", "5-28", "5-16", "5-6", "5-25", "5-15")
ELECTIONS = ("2026-06-03", "2028-04-12", "2030-03-27", "2030-06-12", "2032-04-14", "2034-05-31", "2035-03-28")
STAYS = ((1, 1), (6, 6))  # 관공서의 공휴일에 관한 규정 제3조: these two give no day more
MOVES = ((3, 1), (5, 1), (5, 5), (7, 17), (8, 15), (10, 3), (10, 9), (12, 25))


def every_day():
    day = FIRST
    while day <= LAST:
        yield day
        day += DAY


def _of_the_moon(days, year):
    month, number = days[year - FIRST.year].split("-")
    return date(year, int(month), int(number))


def _year(year):
    feasts = [_of_the_moon(days, year) for days in (NEW_YEAR_OF_THE_MOON, FULL_MOON_OF_AUTUMN)]
    three = [day for feast in feasts for day in (feast - DAY, feast, feast + DAY)]
    one = [date(year, *day) for day in MOVES] + [_of_the_moon(BIRTH_OF_THE_BUDDHA, year)]
    closed = {*three, *one, *(date(year, *day) for day in STAYS)}
    more = [day for day in three if day.weekday() == 6 or day in one]
    more += [day for day in one if day.weekday() > 4 and day not in three]
    more += [day for day in {*one} if one.count(day) > 1 and day.weekday() < 5]
    for day in sorted(more):
        while day in closed or day.weekday() > 4:
            day += DAY
        closed.add(day)
    return closed


HOLIDAYS = frozenset().union(*(_year(year) for year in range(FIRST.year, LAST.year + 1))) | {
    date.fromisoformat(day) for day in ELECTIONS
}


def free(day):
    return day in HOLIDAYS
