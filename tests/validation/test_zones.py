"""The zone that times are meant in: its distance from UTC at a time, and none where the clocks cannot tell."""

from datetime import datetime

import pytest

from newsld.errors import InvalidConfiguration
from newsld.fixing import fix
from newsld.model.selection import settings_of
from newsld.model.zone import zone_of
from newsld.rules import RULES, in_zone


@pytest.mark.parametrize(
    ("zone", "local", "expected"),
    [
        ("Europe/Berlin", "2026-03-12T08:30", "+01:00"),
        ("Europe/Berlin", "2026-07-12T08:30", "+02:00"),
        ("Europe/Berlin", "2026-03-29T02:30", ""),  # the clocks leap over it
        ("Europe/Berlin", "2026-10-25T02:30", ""),  # they show it twice
        ("Asia/Kolkata", "2026-03-12T08:30", "+05:30"),
        ("America/St_Johns", "2026-01-12T08:30", "-03:30"),
        ("Europe/Amsterdam", "1900-03-12T08:30", ""),  # nineteen minutes and a half, once
        ("UTC", "2026-03-12T08:30", "+00:00"),
        ("Z", "2026-03-12T08:30", "+00:00"),
        ("-05:00", "2026-07-12T08:30", "-05:00"),
        ("+0545", "2026-07-12T08:30", "+05:45"),
    ],
)
def test_the_distance_from_utc_hangs_on_the_day(zone: str, local: str, expected: str) -> None:
    assert zone_of(zone).offset_at(datetime.fromisoformat(local)) == expected


@pytest.mark.parametrize("name", ["Lindfeld", "", "../etc", "+25:00", "+1", "Europe", "\0"])
def test_what_is_no_zone_is_refused(name: str) -> None:
    with pytest.raises(InvalidConfiguration, match="is no time zone"):
        zone_of(name)


@pytest.mark.parametrize("said", [1, ["UTC"], "Lindfeld", ""])
def test_settings_name_a_zone_or_none(said: object) -> None:
    with pytest.raises(InvalidConfiguration):
        settings_of({"time_zone": said})


@pytest.mark.parametrize(
    ("time", "mended"),
    [
        ("2026-03-12T08", "2026-03-12T08+01:00"),
        ("2026-03-12T08:30:00.5", "2026-03-12T08:30:00.5+01:00"),
        ("20260312T0830", "20260312T0830+0100"),
        ("2026-03-12T24:00", None),  # no clock shows it
        ("2026-W11-4T08:30", None),
        ("2026-03-12", None),
        ("2026-03-12T08:30Z", None),
    ],
)
def test_a_time_gets_its_zone(time: str, mended: str | None) -> None:
    text = f'{{"@context": "https://schema.org", "datePublished": "{time}"}}'
    fixed = fix(text, rules=in_zone(RULES, zone_of("+01:00")))
    assert fixed.text == text.replace(time, mended or time)


def test_a_zone_changes_one_rule_and_none_changes_nothing() -> None:
    assert in_zone(RULES, None) == RULES
    zoned = in_zone(RULES, zone_of("UTC"))
    changed = [(was.name, rule.name) for was, rule in zip(RULES, zoned, strict=True) if was is not rule]
    assert changed == [("date-without-zone", "date-without-zone")]
    assert [rule.is_default for rule in zoned if rule.name == "date-without-zone"] == [True]
