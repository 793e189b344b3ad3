"""One search finds everything that has words, and follows every change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rectify_desktop.domain.casework.evidence import Evidence
from rectify_desktop.domain.casework.side_ledgers import (
    AccountabilityAction,
    FundRecovery,
    MeetingRecord,
    PolicyDocument,
)
from rectify_desktop.domain.casework.supervision import SupervisionOrder
from rectify_desktop.domain.measure import Measure
from rectify_desktop.domain.searched_texts import TextKind
from rectify_desktop.services.findings.edit_finding import TextField, edit_text
from rectify_desktop.services.review.fill_in_review import ProgressField, fill_in
from rectify_desktop.services.search.search_ledger import MOST_COUNTED, LedgerSearch, typed_words
from rectify_desktop.services.workspace import Workspace
from tests.invented_ledger import TODAY, invented_ledger
from tests.ui.review.hands import enter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rectify_desktop.domain.finding import Finding


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace.in_memory(actor="测试员") as opened:
        enter(opened, invented_ledger(13))
        yield opened


@pytest.fixture
def search(workspace: Workspace) -> Iterator[LedgerSearch]:
    made = LedgerSearch(workspace, workspace.ledger)
    unsubscribe = workspace.on_change(made.follow)
    yield made
    unsubscribe()


def found(search: LedgerSearch, typed: str) -> dict[TextKind, list[str]]:
    """Search when everything has been gathered, and return what was found by kind."""
    if search.needs_gathering:
        for _ in search.gather():
            pass
    hits = search.find(typed_words(typed), most=20)
    assert hits.is_complete
    return {each.kind: [text.uid for text in each.texts] for each in hits.kinds}


def first_finding(workspace: Workspace) -> Finding:
    return workspace.ledger().findings[0]


def test_what_was_reported_is_found_by_a_part_and_by_its_initials(
    workspace: Workspace, search: LedgerSearch
) -> None:
    finding = first_finding(workspace)
    fill_in(workspace, TODAY, finding.id, ProgressField.PROGRESS, "已印发整改清单")
    update = next(iter(workspace.progress.updates_among([finding.id])))

    for typed in ("清", "整改清单", "zgqd", "印发 zgqd"):
        assert update.id in found(search, typed)[TextKind.PROGRESS], typed


def test_every_kind_of_record_is_found(workspace: Workspace, search: LedgerSearch) -> None:
    finding = first_finding(workspace)
    round_id, ids, casework = finding.round_id, (finding.id,), workspace.casework
    with workspace.operation("登记"):
        workspace.measures.save(Measure(finding.id, "鹳雀核对"))
        casework.evidence.save(Evidence(round_id, "鹳雀台账", finding_ids=ids))
        casework.policies.save(PolicyDocument(round_id, "鹳雀管理办法", finding_ids=ids))
        casework.funds.save(FundRecovery(round_id, "清退鹳雀经费", finding_ids=ids))
        casework.accountability.save(AccountabilityAction(round_id, "鹳雀某", finding_ids=ids))
        casework.meetings.save(MeetingRecord(round_id, "鹳雀专题会", finding_ids=ids))
        casework.orders.save(SupervisionOrder(round_id, "鹳雀〔2026〕1号", finding_ids=ids))

    kinds = set(found(search, "鹳雀"))

    assert kinds == set(TextKind) - {TextKind.FINDING, TextKind.OUTLINE, TextKind.PROGRESS}


def test_a_finding_called_by_its_number_comes_first(
    workspace: Workspace, search: LedgerSearch
) -> None:
    last = workspace.ledger().findings[-1]
    edit_text(workspace, first_finding(workspace).id, TextField.REMARKS, f"同第{last.number}条")

    assert found(search, last.number)[TextKind.FINDING][0] == last.id


def test_a_department_is_found_by_its_other_name(
    workspace: Workspace, search: LedgerSearch
) -> None:
    by_name = found(search, "计划财务科")[TextKind.FINDING]

    assert by_name
    assert found(search, "财务股")[TextKind.FINDING] == by_name


def test_titles_of_themes_are_found(workspace: Workspace, search: LedgerSearch) -> None:
    theme = workspace.ledger().themes[0]

    assert found(search, theme.title[:6])[TextKind.OUTLINE] == [theme.id]


def test_a_change_is_found_and_what_it_replaced_is_not(
    workspace: Workspace, search: LedgerSearch
) -> None:
    finding = first_finding(workspace)
    edit_text(workspace, finding.id, TextField.SITUATION, "鹳雀")
    assert finding.id in found(search, "鹳雀")[TextKind.FINDING]

    edit_text(workspace, finding.id, TextField.SITUATION, "麒麟")
    assert found(search, "鹳雀") == {}
    assert finding.id in found(search, "麒麟")[TextKind.FINDING]

    workspace.undo()
    assert finding.id in found(search, "鹳雀")[TextKind.FINDING]


def test_a_deleted_finding_is_gone_with_its_progress_and_undo_brings_it_back(
    workspace: Workspace, search: LedgerSearch
) -> None:
    finding = first_finding(workspace)
    fill_in(workspace, TODAY, finding.id, ProgressField.PROGRESS, "鹳雀")
    assert TextKind.PROGRESS in found(search, "鹳雀")

    with workspace.operation("删除"):
        workspace.findings.delete(finding.id)
    assert found(search, "鹳雀") == {}

    workspace.undo()
    assert TextKind.PROGRESS in found(search, "鹳雀")


def test_a_person_renamed_is_found_by_the_new_name(
    workspace: Workspace, search: LedgerSearch
) -> None:
    person = next(iter(workspace.ledger().people.values()))
    before = found(search, person.name)
    with workspace.operation("改名"):
        workspace.parties.save_person(replace(person, name="鹳雀楼"))

    assert found(search, "鹳雀楼") == before
    assert found(search, person.name) == {}


def test_until_all_is_gathered_it_says_so(workspace: Workspace, search: LedgerSearch) -> None:
    gathering = search.gather()
    next(gathering)

    hits = search.find(typed_words("路灯"), most=5)

    assert not hits.is_complete
    gathering.close()
    assert found(search, "路灯")[TextKind.FINDING]


def test_hits_are_counted_up_to_a_limit_and_few_are_told() -> None:
    with Workspace.in_memory(actor="测试员") as workspace:
        enter(workspace, invented_ledger(MOST_COUNTED + 30))
        search = LedgerSearch(workspace, workspace.ledger)
        for _ in search.gather():
            pass

        hits = search.find(typed_words("2"), most=3)

        findings = next(each for each in hits.kinds if each.kind is TextKind.FINDING)
        assert (len(findings.texts), findings.count) == (3, MOST_COUNTED)
        assert findings.has_more


def test_nothing_typed_finds_nothing(search: LedgerSearch) -> None:
    assert found(search, "  ") == {}
