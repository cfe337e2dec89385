<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Wizard</name>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Microsoft Entra ID single sign-on for Improvado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your Improvado address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The address at which your team opens Improvado. You can paste it from the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Name of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Under this name the application appears in your list of Enterprise applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Client secret expires after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>A new client secret is needed before this time is over. 24 months is the longest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Before you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>This takes about five minutes. First we check that your Improvado address is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Check the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>You need an active Azure account that may create applications and grant admin consent for your organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your own Improvado address (the whitelabel) must already be set up. If it is not, ask your Customer Success Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Sign in to Azure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your browser opens Microsoft's sign-in page. Sign in with your Azure account and come back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Sign in with the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your password stays between you and Microsoft. This program never sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The sign-in is kept in memory only and is forgotten when you close this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>What will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>This is what will be set up in {organisation}. Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Looks right, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Each change is made only when you press the button on its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Other applications in your organisation are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Register the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>We create {app_name} in Entra ID, for accounts in this organizational directory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Create the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The Redirect URI is {redirect_uri}. It tells Microsoft where to send people after they have signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The final slash of the Redirect URI counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Client ID and Tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Improvado needs these two IDs to recognise your application and your organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Read the IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Both IDs are safe to show. They do not give access by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>You do not need to write them down. They are shown again when you hand them over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The client secret is the password with which Improvado proves to Microsoft who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Create the client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Microsoft shows the Value of a client secret only once. It is kept here until you have handed it over or close this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The Value is needed, not the Secret ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>API permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The permission User.Read lets Improvado read the name and e-mail address of whoever signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Grant admin consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Admin consent means that you agree for everyone in {organisation}, so nobody is asked at the first sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>A green checkmark appears once Microsoft confirms the consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Hand over the three values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Give the Tenant ID, the Client ID and the client secret to your Customer Success Manager through Keeper's One-Time Share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>I have handed them over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Do not send the client secret by e-mail or chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The client secret cannot be shown again after you close this program. If it is lost, create a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Everything in Azure is set up. Improvado does the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your Customer Success Manager enters the three values at Improvado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>After that, the button Sign In with Entra ID appears on the login page at https://{domain}/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>At the first sign-in through this button, people enter their Microsoft e-mail address and password and arrive in Improvado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>If you get stuck, ask your Customer Success Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Open your Keeper vault in the browser and create a new record of the type Login. Name it after your Improvado address, {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Add the Tenant ID and the Client ID as custom fields of the record. Paste the client secret into the Password field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Save the record. Then choose Share and One-Time Share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Choose how long the link works. 24 hours is enough if your Customer Success Manager knows that it is coming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Send the link to your Customer Success Manager. It opens on one device only, the first one, so do not open it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Ask your Customer Success Manager to confirm that the three values have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>You do not have Keeper? Ask your Customer Success Manager for a One-Time Share link that you can edit, and paste the three values there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Azure Tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Tells Improvado which organisation people sign in from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Tells Microsoft which application people sign in to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Client Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Proves to Microsoft that it is Improvado that asks. Treat it like a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/app.py"/>
        <source>Practice mode. Nothing here touches a real tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>something unexpected happened; send support the lines above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>The command cannot be carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>See {command}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>Set up Microsoft Entra ID single sign-on for Improvado, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>print the versions and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>do the whole set-up without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>say what setup would change, changing nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>check an existing set-up, changing nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>print one JSON object per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>how to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>do not ask before changing anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>write the three values there (- is stdout)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>serve the practice tenant until interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>first of the ports to listen on; 0 takes free ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>the situation to rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>milliseconds before every answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>other applications it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>keep the tenant in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>the whitelabel domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>display name of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>months until the client secret expires, 1 to 24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>the organisation to sign in to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>public, usgov, usgov-dod, china or a cloud file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>the application that signs you in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>use a practice tenant; SCENARIO is the situation to rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>a file from support with the values for this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>language of the texts: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>how much to log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>there is no {name}; choose one of {names}, or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>write an application (client) ID, such as {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>there is no {name}; choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>write a number from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>--practice brings its own cloud; leave out --cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>there is no display; use the command setup, or see --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>there is no window here; name a command, or see --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>say with --hand-over-to FILE where the three values go; without it the client secret would be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>nobody can be asked here; use --yes to agree to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>say with --domain which whitelabel domain to set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>--hand-over-to: {reason}. Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>{reason}: {path}. {variable} names another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>the file {path} cannot be used ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>the ports from {port} on cannot be used ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>it cannot be served ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>{path} is not the state of a practice tenant; name another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>For example: improvado.your-company.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>This is too long to be an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>This looks like an e-mail address or holds a sign-in name. Enter only the address of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>This is an e-mail address. Enter the address of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>An address that begins with {scheme} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>The number after the colon must be between 1 and {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>Enter the address at which your team opens the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>Browsers read a letter in {name} in different ways. Enter the spelling that begins with xn--.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>An address with a * stands for many sites. Enter the one address of your site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>localhost is this computer only. Enter the address that your team uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>An address cannot hold an underscore ( _ ). Did you mean a hyphen ( - )?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/core/domain.py"/>
        <source>The address has more than {count} characters.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>{name} is only a part of an address. Enter all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>{problem} {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>{name} is not an address. Use letters, digits, hyphens and dots only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/core/domain.py"/>
        <source>A part between two dots has more than {count} characters.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>There is a dot too many in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>This is the number of a computer, not the name of a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/engine.py"/>
        <source>Microsoft is copying this between its servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/engine.py"/>
        <source>Usually under a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/engine.py"/>
        <source>Microsoft is still copying the new client secret between its servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/engine.py"/>
        <source>Usually under half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/engine.py"/>
        <source>Microsoft asks us to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/engine.py"/>
        <source>Microsoft is busy. The wizard tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/engine.py"/>
        <source>Usually a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/engine.py"/>
        <source>The connection was interrupted. The wizard tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>This is not a whitelabel domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Type the address at which you open Improvado, for example acme.improvado.io.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Your Customer Success Manager knows the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The sign-in was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The sign-in ended before it was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Start it again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The sign-in took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>No answer came from the browser in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Open the sign-in page again. If your browser cannot show it, sign in with a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The browser could not bring the sign-in back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Your browser uses only https, and so it cannot reach the wizard on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Sign in with a code instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The sign-in was declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Cancel was pressed on Microsoft's page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Sign in again and press Accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Please sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Microsoft ended this sign-in. That is normal after some time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Sign in again. Nothing that was created is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>A sign-in policy stopped you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>A sign-in policy of your organisation does not allow this sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Try the other way to sign in, or use your managed company computer or network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Your IT security team can look the sign-in up with the numbers in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Signing in with a code is not allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Your organisation blocks sign-ins with a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Sign in with the browser instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Your IT security team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The code has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>A code is valid for 15 minutes only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Get a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>This account is not in the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The account you chose does not belong to this organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Sign in with your work account of this organisation, not with a personal account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>This is another organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>You signed in to {organisation}, and {expected} was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Sign in with an account of {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The organisation was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Microsoft does not know an organisation of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Check its name. If your company uses Microsoft's government or China cloud, choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>User name or password is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Microsoft did not accept them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Try again. The wizard never sees your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>This account cannot sign in now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The account is locked or switched off, or its password has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Wait a few minutes or reset the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Your help desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>A second factor is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Microsoft wants you to confirm the sign-in with a second factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Set it up at aka.ms/mfasetup, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>This computer is not managed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Your organisation allows this sign-in only from its own computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Run the wizard on your managed company computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Your IT team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>You are not assigned to the app that signs you in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Your organisation lets only chosen people use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Ask to be assigned, or use another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>This is a partner's account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>You signed in as a partner of this organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Use an account of the customer's own organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Microsoft refused the app that signs you in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Your organisation does not allow the app with which the wizard signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Choose another sign-in app in the settings, or ask for this one to be allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>No sign-in was found on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The Azure tools on this computer are missing or not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>An administrator has to approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Only an administrator may grant admin consent for {organisation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Ask a Cloud Application Administrator to sign in here, or to press Grant admin consent in the portal under API permissions. Then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>A Cloud Application Administrator or Application Administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Your account lacks a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Microsoft said that your account may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Activate or ask for the role {role}, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Whoever assigns roles in {organisation}. Global Administrator is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Your account has reached its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Accounts without a role may create only a limited number of objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Use an administrator's account, or delete applications that are no longer used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Client secrets are not allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>A policy of {organisation} forbids client secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Ask for an exception, then check again. If the exception is made for one application only, the application has to be registered first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Your IT security team: Enterprise applications, Application policies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The client secret would be valid for too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>A policy of {organisation} limits how long a client secret is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Create it for the longest time that is allowed. You will need a new one sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The new client secret does not work yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Wait a few minutes and check again. It rarely takes longer than 15 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The client secret is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Microsoft does not accept this client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Create a new client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The client secret has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Its end date has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The client secret's value is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Its value was shown only when it was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>If you no longer have the value, create a new client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The application is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Someone switched off signing in to this application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Switch it on in the portal: Enterprise applications, Properties, Enabled for users to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>An administrator of {organisation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The Redirect URI differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The Redirect URI at Microsoft is not the one that Improvado uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Go back to Register the application. The wizard sets the right Redirect URI there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The Tenant ID is missing in the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The application accepts only its own organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The Tenant ID has to be entered at Improvado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Your Customer Success Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Something with this name exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Microsoft refused because another object uses the same value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Check again, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>A deleted application is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>An application that was created for this domain was deleted, and Microsoft still keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>In the portal open App registrations, Deleted applications. Restore it there or delete it permanently, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Several applications fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/core/problem_words.py"/>
        <source>{count} applications in {organisation} use this Redirect URI.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Choose the one to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>It exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Microsoft says that it was created already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Microsoft is still copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>What was just created is not visible on all of Microsoft's servers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Wait a little and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>It is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The application, or a part of it, was deleted in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Go back to Register the application. What is missing is created again there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Microsoft asks us to slow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>There were too many requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Microsoft is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Microsoft's service did not answer properly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>No connection to Microsoft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Microsoft could not be reached from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Check your network connection, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Your IT team, if your network needs a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The connection is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The certificate of the connection is not one that this computer trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Ask your IT team to allow Microsoft's sign-in and Graph addresses without inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The computer's clock seems wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Microsoft refused because the times differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Set the clock of this computer, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>It could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The result could not be read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The wizard cannot write its notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Before each change the wizard writes down what it is about to do, and it cannot write to this computer's disk. This change was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Make room on the disk, or let the wizard write to your home folder, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>It takes longer than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The change was made, and Microsoft does not show it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Wait a few minutes, then check again. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Please sign in first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>The wizard is not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Sign in to Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Something unexpected happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Microsoft or the wizard reported something that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words.py"/>
        <source>Check again. If the problem stays, send the details to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Sign in with a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use the longest time allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Create a new client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use this application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Register the application anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Cloud Application Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/words.py"/>
        <source>January, February, March, April, May, June, July, August, September, October, November, December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/words.py"/>
        <source>Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/core/words.py"/>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>You are signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>You can close this page and go back to the wizard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>The sign-in did not finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>Go back to the wizard. It says what you can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>The wizard does not wait for this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>Close this page and go back to the wizard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>There is nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>You can close this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/entra/problems.py"/>
        <source>Microsoft does not accept the Redirect URI that belongs to this domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Step {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Step {number} of {total} · article step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Step {number} of {total} · article steps {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/before_you_start.py"/>
        <source>Redirect URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>The Value, not the Secret ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>Your organisation allows at most {count} days.</source>
        <extracomment>In English for 1: Your organisation allows at most {count} day.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>It expires on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>The value is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>{count} months</source>
        <extracomment>In English for 1: {count} month</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>In Keeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>You said that the values were handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Created earlier. Its value cannot be read again. Go back to create a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/identifiers.py"/>
        <source>Application (client) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/identifiers.py"/>
        <source>Directory (tenant) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>The wizard reads what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>{name}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/register_application.py"/>
        <source>Enter a name for the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Use the sign-in already on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Primary domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Switch to another organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Not the right organisation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>An application, without a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>{name} · {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>{state} · {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>{number}. {name}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>This page is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>Set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>{title} - Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>{title}. {what_to_do}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>The wizard is still working. Close it anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>What was created in your tenant stays there. Start the wizard again to go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>The client secret was not handed over yet. Close the wizard anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>Its value cannot be shown again. You would have to create a new client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>Close the wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>The wizard cannot go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/breaking.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/check_list.py"/>
        <source>{reason} {usual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/check_list.py"/>
        <source>{reason} {usual} So far: {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Who can help: {helper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>{what_happened} {what_to_do}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Request ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Correlation ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Open the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Get a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Time left to sign in: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Type this code on Microsoft's page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Sign in on the page in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Open the page on this or any other device, type the code and sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Microsoft's sign-in page was opened. When you are done there, the wizard goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Open the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Copy: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Hide: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Show: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/words.py"/>
        <source>your domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/words.py"/>
        <source>shown once the domain is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>The client secret was created earlier and Microsoft shows its value only once, so nothing was written this time. Use the values that were handed over then. If nobody has them, start the program without a command and choose Create a new client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>The three values could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>Run the command again with another file. A new client secret then replaces this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>Nothing could be written to {place}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>The three values were written to {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>Go on and make these changes? [y/N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>y, yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>{path} is a folder; name a file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>{path} is not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>nothing can be written in the folder {path} ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>{name}: {state} ({detail})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Enter the code {code} at {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Sign in at {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>{title}. {what_happened} {what_to_do}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>For support: {code}, request {request}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Your contact for help: {contact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Result: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>a name needs at least one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/profile.py"/>
        <source>a name has at most {count} characters.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>write a tenant ID or a domain, such as contoso.onmicrosoft.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/profile.py"/>
        <source>choose {least} to {count} months.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>this must be one line of plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>It could not be checked from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>No answer came in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>This computer finds no address for it. Check the spelling, or ask your network team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>No connection could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>The site has no such page. Ask whether the whitelabel is set up for this domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>The site answered with an error ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>The certificate is not accepted: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>unknown reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Enter the address at which your team opens {vendor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Whitelabel domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Whitelabel domain: {domain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>This computer finds {domain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>The certificate of {domain} is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>The Redirect URI answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>No domain was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>The application has a client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>{name}, expires on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>Microsoft accepts the client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>Proved by signing in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>It was created earlier, and its value was shown only then. If you no longer have it, create a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>Unused client secrets are removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>The application {name} is registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>Its client secret is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>{permission} is granted for everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>It was created earlier, and its value cannot be read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>The values were handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/lookup.py"/>
        <source>{name} ({id})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>{permission} is listed for the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>{resource} · delegated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>Admin consent is granted for {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>The permission shows a green checkmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>Read back from Microsoft, as the portal shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>You have seen what will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>It is listed under Enterprise applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>The permission is listed and granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Its client secret expires on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>{new} The present one expires on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Remove the client secret {names}, which was created earlier and not handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Register the application {name}, for this organisation only, with the Redirect URI {uri}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>List it under Enterprise applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Create a client secret that expires on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Add the permission {permission} and grant admin consent for {organisation}. Nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>The application {name} is used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>The application {name} gets the Redirect URI {uri} in addition to those it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Application Developer or Cloud Application Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Accounts in this organizational directory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>It accepts accounts of other organisations too. Signing in works all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>The Redirect URI is set (Web)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>The one that is there lacks the final slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>It is switched on in the portal under Authentication. {vendor} does not need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Implicit grant is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>The application is listed under Enterprise applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Someone switched it off: Enterprise applications, Properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Signing in to the application is enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Only assigned people may. Assign them under Enterprise applications, Users and groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Everyone in {organisation} may sign in to the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Signed in to Azure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Signed in as {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Organisation: {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>{domain} · {tenant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Kind of account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A member of the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A guest. Guests usually may not do this. Use a member's account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A personal account. Use your work account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A partner's account. Use an account of the organisation itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>An application, signed in without a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Microsoft did not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>You may register applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>You are {role}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Every member may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Members may not. The role Application Developer or Cloud Application Administrator is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Client secrets are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A policy of the organisation forbids them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>For at most {count} days.</source>
        <extracomment>In English for 1: For at most {count} day.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Without a limit of the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>You may grant admin consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>None of your active roles allows it. The role Cloud Application Administrator is enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
