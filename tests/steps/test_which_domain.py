"""Without a domain: everything is listed, the only one is taken, and of several the user has to say which."""

from dataclasses import replace
from pathlib import Path

from tests.steps.world import Story, World, code, marks, play, set_up
from wizard.core.engine import Engine
from wizard.core.journal import Entry, FileJournal, file_name
from wizard.core.model import Mark, StepStatus
from wizard.core.problems import ProblemCode

OTHER = "other.example.com"


def without_domain(engine: Engine) -> None:
    engine.answer(replace(engine.state.answers, domain=""))


def at_a_tenant(story: Story) -> None:
    """Let *story* happen to an engine that is signed in and has no domain."""

    async def whole(tenant: World, engine: Engine) -> None:
        await engine.perform("sign_in")
        without_domain(engine)
        await story(tenant, engine)

    play("happy", whole)


async def set_up_both(tenant: World, engine: Engine) -> str:
    """Set the usual domain and another one up; the usual one."""
    domain = tenant.server.tenant.site_domain
    for each in (domain, OTHER):
        engine.answer(replace(engine.state.answers, domain=each))
        assert (await set_up(engine)).status is StepStatus.DONE
    without_domain(engine)
    return domain


def test_nothing_is_set_up() -> None:
    async def tell(tenant: World, engine: Engine) -> None:
        del tenant
        report = await engine.health()
        assert marks(report) == {"registered": Mark.FAILED}
        for task, trouble in (("renew", ProblemCode.NOT_SET_UP), ("restore", ProblemCode.NOTHING_TO_RESTORE)):
            assert not await engine.settle_domain(task)
            assert code(engine.state.report("which_domain")) is trouble
        assert not await engine.settle_domain("undo")
        report = engine.state.report("which_domain")
        assert report.problem is None
        assert str(report.checks[0].label) == "Nothing is left of what was created here in Contoso Ltd."

    at_a_tenant(tell)


def test_several_are_listed_and_one_has_to_be_named() -> None:
    async def tell(tenant: World, engine: Engine) -> None:
        domain = await set_up_both(tenant, engine)
        report = await engine.health()
        assert {each.domain for each in engine.state.facts.registrations} == {domain, OTHER}
        assert {row.mark for row in report.checks} == {Mark.DONE}
        for task in ("renew", "undo"):
            assert not await engine.settle_domain(task)
            trouble = engine.state.report("which_domain").problem
            assert trouble is not None
            assert trouble.code is ProblemCode.WHICH_DOMAIN
            assert str(trouble.what_happened) == f"Contoso Ltd. has applications for {domain}, {OTHER}."
        engine.answer(replace(engine.state.answers, domain=OTHER))
        assert (await engine.undo()).status is StepStatus.DONE
        without_domain(engine)
        # One is left to undo, and the other one can be restored: each is the only one.
        assert await engine.settle_domain("undo")
        assert engine.state.answers.domain == domain
        without_domain(engine)
        assert await engine.settle_domain("restore")
        assert engine.state.answers.domain == OTHER

    at_a_tenant(tell)


def test_the_only_one_is_renewed_also_where_it_was_registered_by_hand() -> None:
    async def tell(tenant: World, engine: Engine) -> None:
        domain = tenant.server.tenant.site_domain
        engine.answer(replace(engine.state.answers, domain=domain))
        assert (await set_up(engine)).status is StepStatus.DONE
        tenant.change(tags=[])  # as one has it that somebody registered in the portal
        without_domain(engine)
        assert len((await engine.health()).checks) > 1
        assert await engine.settle_domain("renew")
        assert engine.state.facts.redirect_uri == tenant.server.tenant.redirect_uri
        assert (await engine.renew()).status is StepStatus.DONE
        tenant.assert_complete(secrets=2)

    at_a_tenant(tell)


def test_files_of_another_tenant_and_damaged_ones_are_left_alone(tmp_path: Path) -> None:
    journal = FileJournal(tmp_path / "missing")
    assert journal.domains("a") == {}
    journal = FileJournal(tmp_path)
    for tenant, domain in (("a", "one.example.com"), ("a", OTHER), ("b", "three.example.com")):
        journal.open(tenant, domain)
        journal.write(Entry("grant", "2026-11-26T08:00:00+00:00", ids={"key": "k"}))
    (tmp_path / "journal-000.json").write_text("{")
    (tmp_path / file_name("a", OTHER)).rename(tmp_path / "journal-moved.json")
    assert set(journal.domains("a")) == {"one.example.com"}
