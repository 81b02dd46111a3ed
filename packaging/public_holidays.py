"""Write resources/holidays.txt: public holidays of Korea with substitute days, from the package holidays.

python packaging/public_holidays.py
"""

from pathlib import Path

import holidays

YEARS = range(1990, 2100)
FILE = Path(__file__).resolve().parents[1] / "resources" / "holidays.txt"


def text() -> str:
    found = sorted(holidays.country_holidays("KR", years=YEARS))
    days = [day for day in found if day.year in YEARS]
    made = (
        f"# Public holidays of Korea, {YEARS[0]} to {YEARS[-1]}, from holidays {holidays.__version__} (MIT)"
    )
    return "\n".join([made, *(day.isoformat() for day in days)]) + "\n"


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
