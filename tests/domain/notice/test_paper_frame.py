from __future__ import annotations

from dataclasses import replace

import pytest

from rectify_desktop.domain.notice.paper_frame import PaperFrame
from rectify_desktop.errors import RuleViolation


@pytest.mark.parametrize("mark", ["秘密", "机密★1年", "绝密", "内部"])
def test_a_classified_paper_is_refused(mark: str) -> None:
    with pytest.raises(RuleViolation, match="涉密公文不能在本机处理"):
        PaperFrame(secrecy=mark)


@pytest.mark.parametrize(
    "typed",
    [{"document_number": "秘密★3年"}, {"copy_number": "机密"}, {"attachments": ("（秘密）",)}],
)
def test_a_mark_of_secrecy_is_refused_wherever_it_is_typed(typed: dict[str, object]) -> None:
    with pytest.raises(RuleViolation, match="请不要把涉密内容录入本软件"):
        PaperFrame(**typed)  # type: ignore[arg-type]


def test_a_word_about_secrets_is_no_mark() -> None:
    frame = PaperFrame(attachments=("保密工作整改情况", "机密文件管理台账"), secrecy=" ")
    assert replace(frame, printed_by="办公室").attachments == frame.attachments
