"""Problems with who may sign in."""

from wizard.core.problem_words.codes import ProblemCode, Words

ACCESS: dict[ProblemCode, Words] = {
    ProblemCode.NOBODY_CHOSEN: Words(
        title="Nobody is chosen",
        what_happened="If only chosen people may sign in and nobody is chosen, nobody can sign in.",
        what_to_do="Choose at least one person or group, or let everyone sign in.",
        who_can_help="A Cloud Application Administrator or Application Administrator.",
    ),
    ProblemCode.NO_SUCH_MEMBER: Words(
        title="Nobody has this name",
        what_happened="{organisation} has no person and no security group called {name}.",
        what_to_do="Write the whole name, or the e-mail address. Nothing was changed.",
        who_can_help="Whoever manages people and groups in {organisation}.",
    ),
    ProblemCode.SEVERAL_MEMBERS: Words(
        title="Several have this name",
        what_happened="{count} people or groups in {organisation} are called {name}.",
        what_to_do="Write the e-mail address of the one that you mean. Nothing was changed.",
        who_can_help="Whoever manages people and groups in {organisation}.",
    ),
    ProblemCode.GROUPS_NOT_LICENSED: Words(
        title="Groups need a licence",
        what_happened="Microsoft says that {organisation} has no licence to assign groups to an application.",
        what_to_do="Remove the group and choose its people one by one. Groups need Microsoft Entra ID P1.",
        who_can_help="Whoever manages the licences of {organisation}.",
        fixes=("try_again",),
    ),
    ProblemCode.ROLES_OF_ITS_OWN: Words(
        title="The application has roles of its own",
        what_happened="Whoever is assigned to this application needs one of its roles, and the wizard does not know"
        " which.",
        what_to_do="Assign people in the portal: Enterprise applications, Users and groups. There you choose the role."
        " Then check again.",
        who_can_help="A Cloud Application Administrator or Application Administrator.",
        fixes=("users_and_groups", "try_again"),
    ),
}
