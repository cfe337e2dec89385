"""Problems on the way to Microsoft, and on this computer."""

from wizard.core.problem_words.codes import ProblemCode, Words

NETWORK: dict[ProblemCode, Words] = {
    ProblemCode.THROTTLED: Words(
        title="Microsoft asks us to slow down",
        what_happened="There were too many requests.",
        what_to_do="Wait a little and check again.",
        who_can_help="{helper}, if it stays so. Usually nobody else is needed.",
        fixes=("wait",),
    ),
    ProblemCode.SERVICE_BUSY: Words(
        title="Microsoft is busy",
        what_happened="Microsoft's service did not answer properly.",
        what_to_do="Wait a little and check again.",
        who_can_help="{helper}, if it stays so. Usually nobody else is needed.",
        fixes=("wait",),
    ),
    ProblemCode.OFFLINE: Words(
        title="No connection to Microsoft",
        what_happened="Microsoft could not be reached from this computer.",
        what_to_do="Check your network connection, then check again.",
        who_can_help="Your IT team, if your network needs a proxy.",
        fixes=("try_again",),
    ),
    ProblemCode.NOT_MICROSOFT: Words(
        title="Something else answered in Microsoft's place",
        what_happened="A page of your network came instead of Microsoft's answer, for example the sign-in page of a"
        " guest Wi-Fi or a page that says that an address is blocked.",
        what_to_do="Open any web page in your browser. If your network asks you to sign in there, do so, then check"
        " again. If it says that an address is blocked, ask your IT team to allow {hosts}.",
        who_can_help="Your IT team.",
        fixes=("try_again",),
    ),
    ProblemCode.PROXY_LOGIN: Words(
        title="The proxy wants a sign-in",
        what_happened="The proxy {proxy} asked for a user name and a password, and the wizard has none for it.",
        what_to_do="Ask your IT team to let {hosts} through without a sign-in. Or set the environment variable"
        " HTTPS_PROXY to http://name:password@{proxy} and start the wizard again.",
        who_can_help="Your IT team.",
        fixes=("try_again",),
    ),
    ProblemCode.PROXY_REFUSED: Words(
        title="The proxy does not let the wizard through",
        what_happened="The proxy {proxy} refused the connection to Microsoft.",
        what_to_do="Ask your IT team to allow {hosts}, then check again.",
        who_can_help="Your IT team.",
        fixes=("try_again",),
    ),
    ProblemCode.PROXY_SILENT: Words(
        title="The proxy does not answer",
        what_happened="This computer is set to reach the internet through the proxy {proxy}, which does not answer.",
        what_to_do="Check your network connection and the proxy settings of this computer, then check again.",
        who_can_help="Your IT team.",
        fixes=("try_again",),
    ),
    ProblemCode.PROXY_UNUSABLE: Words(
        title="The proxy setting cannot be used",
        what_happened="This computer is set to use the proxy {proxy}, which is not an HTTP proxy.",
        what_to_do="Set the environment variable HTTPS_PROXY to an HTTP proxy, such as http://proxy.example.com:8080,"
        " and start the wizard again.",
        who_can_help="Your IT team.",
        fixes=("try_again",),
    ),
    ProblemCode.CERTIFICATE: Words(
        title="The connection is not trusted",
        what_happened="The certificate of the connection is not one that this computer trusts.",
        what_to_do="Ask your IT team to allow {hosts} without inspection.",
        who_can_help="Your IT team.",
        fixes=("try_again",),
    ),
    ProblemCode.CERTIFICATE_DATES: Words(
        title="The certificate does not fit this computer's clock",
        what_happened="The certificate shown for {host} is valid from {starts} to {ends}, and the clock of this"
        " computer says {today}.",
        what_to_do="If the date or the time is wrong, set the clock of this computer, then check again.",
        who_can_help="Your IT team, if the clock is right. The certificate was issued by {issuer}.",
        fixes=("try_again",),
    ),
    ProblemCode.TLS_INSPECTION: Words(
        title="Something on your network opens the connection",
        what_happened="The certificate shown for {host} was issued by {issuer}, which this computer does not trust."
        " Networks that inspect traffic do this.",
        what_to_do="Ask your IT team to allow {hosts} without inspection, or to make this computer trust {issuer}.",
        who_can_help="Your IT team.",
        fixes=("try_again",),
    ),
    ProblemCode.CLOCK_WRONG: Words(
        title="The computer's clock seems wrong",
        what_happened="{difference}",
        what_to_do="Set date, time and time zone of this computer, then check again.",
        who_can_help="Your IT team, if you may not set the clock.",
        fixes=("try_again",),
    ),
    ProblemCode.CANNOT_SAVE: Words(
        title="The wizard cannot write its notes",
        what_happened="Before each change the wizard writes down what it is about to do, and it cannot write to this"
        " computer's disk. This change was not made.",
        what_to_do="Make room on the disk, or let the wizard write to your home folder, then check again.",
        who_can_help="Your help desk.",
        fixes=("try_again",),
    ),
}
