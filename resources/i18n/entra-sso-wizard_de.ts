<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Wizard</name>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Microsoft Entra ID single sign-on for Improvado</source>
        <translation>Einmaliges Anmelden mit Microsoft Entra ID für Improvado</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your Improvado address</source>
        <translation>Ihre Improvado-Adresse</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The address at which your team opens Improvado. You can paste it from the browser.</source>
        <translation>Die Adresse, unter der Ihr Team Improvado öffnet. Sie können sie aus dem Browser einfügen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Name of the application</source>
        <translation>Name der Anwendung</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Under this name the application appears in your list of Enterprise applications.</source>
        <translation>Unter diesem Namen erscheint die Anwendung in Ihrer Liste der Unternehmensanwendungen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Client secret expires after</source>
        <translation>Geheimer Clientschlüssel läuft ab nach</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>A new client secret is needed before this time is over. 24 months is the longest.</source>
        <translation>Vor Ablauf dieser Zeit wird ein neuer geheimer Clientschlüssel benötigt. Höchstens sind 24 Monate möglich.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Before you start</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>This takes about five minutes. First we check that your Improvado address is ready.</source>
        <translation>Das dauert etwa fünf Minuten. Zuerst prüfen wir, ob Ihre Improvado-Adresse bereit ist.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Check the domain</source>
        <translation>Domäne prüfen</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>You need an active Azure account that may create applications and grant admin consent for your organisation.</source>
        <translation>Sie benötigen ein aktives Azure-Konto, das Anwendungen erstellen und die Administratoreinwilligung für Ihre Organisation erteilen darf.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your own Improvado address (the whitelabel) must already be set up. If it is not, ask your Customer Success Manager.</source>
        <translation>Ihre eigene Improvado-Adresse (das Whitelabel) muss bereits eingerichtet sein. Falls nicht, fragen Sie Ihren Customer Success Manager.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>What is my Improvado address?</source>
        <translation>Was ist meine Improvado-Adresse?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The address at which your team opens Improvado in the browser, for example https://improvado.your-company.com/. It is also called the whitelabel domain.</source>
        <translation>Die Adresse, unter der Ihr Team Improvado im Browser öffnet, zum Beispiel https://improvado.your-company.com/. Sie heißt auch Whitelabel-Domäne.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>A row says Unknown or Failed. Can I go on?</source>
        <translation>In einer Zeile steht Unbekannt oder Fehlgeschlagen. Kann ich weitermachen?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Yes. These rows are advice: your network may hide the site from this computer. Ask your Customer Success Manager if the address does not open in your browser either.</source>
        <translation>Ja. Diese Zeilen sind Hinweise: Ihr Netzwerk verbirgt die Website vielleicht vor diesem Computer. Fragen Sie Ihren Customer Success Manager, wenn sich die Adresse auch in Ihrem Browser nicht öffnet.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Sign in to Azure</source>
        <translation>Bei Azure anmelden</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your browser opens Microsoft's sign-in page. Sign in with your Azure account and come back here.</source>
        <translation>Ihr Browser öffnet die Anmeldeseite von Microsoft. Melden Sie sich mit Ihrem Azure-Konto an und kehren Sie hierher zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your password stays between you and Microsoft. This program never sees it.</source>
        <translation>Ihr Kennwort bleibt zwischen Ihnen und Microsoft. Dieses Programm sieht es nie.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The sign-in is kept in memory only and is forgotten when you close this program.</source>
        <translation>Die Anmeldung wird nur im Arbeitsspeicher gehalten und vergessen, wenn Sie dieses Programm schließen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Which account do I use?</source>
        <translation>Welches Konto verwende ich?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your work account at the organisation whose people will sign in to Improvado. It needs the role Cloud Application Administrator, Application Administrator or Global Administrator.</source>
        <translation>Ihr Geschäftskonto bei der Organisation, deren Personen sich bei Improvado anmelden werden. Es benötigt die Rolle Cloudanwendungsadministrator, Anwendungsadministrator oder Globaler Administrator.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Why does Microsoft's page name another program?</source>
        <translation>Warum nennt die Seite von Microsoft ein anderes Programm?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The wizard signs in through a Microsoft app that every organisation has already, so nothing has to be installed or approved first.</source>
        <translation>Der Assistent meldet sich über eine App von Microsoft an, die jede Organisation bereits hat. So muss zuvor nichts installiert oder genehmigt werden.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>I have the role, but the wizard does not see it.</source>
        <translation>Ich habe die Rolle, aber der Assistent sieht sie nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>A role from Privileged Identity Management has to be activated first. Activate it in the portal, then sign in again.</source>
        <translation>Eine Rolle aus Privileged Identity Management muss zuerst aktiviert werden. Aktivieren Sie sie im Portal, und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>This is what will be set up in {organisation}. Nothing has been changed yet.</source>
        <translation>Das wird für {organisation} eingerichtet. Bisher wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Looks right, go on</source>
        <translation>Sieht richtig aus, weiter</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Each change is made only when you press the button on its page.</source>
        <translation>Jede Änderung geschieht erst, wenn Sie auf der jeweiligen Seite die Schaltfläche drücken.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Other applications in your organisation are not touched.</source>
        <translation>Andere Anwendungen in Ihrer Organisation bleiben unberührt.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Is anything changed by pressing the button?</source>
        <translation>Ändert der Druck auf die Schaltfläche etwas?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>No. You only say that the list is right. Each change is made by a button on its own page.</source>
        <translation>Nein. Sie sagen nur, dass die Liste stimmt. Jede Änderung geschieht durch eine Schaltfläche auf ihrer eigenen Seite.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>May I make the changes myself?</source>
        <translation>Darf ich die Änderungen selbst vornehmen?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Yes. Choose to make the changes in the portal. The wizard then changes nothing, shows you each step of the article, and checks it.</source>
        <translation>Ja. Wählen Sie, die Änderungen im Portal vorzunehmen. Der Assistent ändert dann nichts, zeigt Ihnen jeden Schritt des Artikels und prüft ihn.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Register the application</source>
        <translation>Anwendung registrieren</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>We create {app_name} in Entra ID, for accounts in this organizational directory only.</source>
        <translation>Wir erstellen {app_name} in Entra ID, nur für Konten in diesem Organisationsverzeichnis.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Create the application</source>
        <translation>Anwendung erstellen</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The Redirect URI is {redirect_uri}. It tells Microsoft where to send people after they have signed in.</source>
        <translation>Die Umleitungs-URI ist {redirect_uri}. Sie sagt Microsoft, wohin Personen nach der Anmeldung geleitet werden.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The final slash of the Redirect URI counts.</source>
        <translation>Der Schrägstrich am Ende der Umleitungs-URI zählt.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Go to Entra ID.</source>
        <translation>Wechseln Sie zu Entra ID.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Go to Enterprise applications.</source>
        <translation>Wechseln Sie zu Unternehmensanwendungen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click New application.</source>
        <translation>Klicken Sie auf Neue Anwendung.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click Create your own application. Enter the name, and select Register an application to integrate with Microsoft Entra ID (App you're developing).</source>
        <translation>Klicken Sie auf Eigene Anwendung erstellen. Geben Sie den Namen ein, und wählen Sie Anwendung zur Integration in Microsoft Entra ID registrieren (von Ihnen entwickelte App).</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>For Supported account types, select Accounts in this organizational directory only. For Redirect URI, select Web and paste the address with its final slash. Then click Register.</source>
        <translation>Wählen Sie unter Unterstützte Kontotypen die Option Nur Konten in diesem Organisationsverzeichnis. Wählen Sie unter Umleitungs-URI die Option Web, und fügen Sie die Adresse mit dem Schrägstrich am Ende ein. Klicken Sie dann auf Registrieren.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Return to All applications and open {app_name}.</source>
        <translation>Kehren Sie zu Alle Anwendungen zurück, und öffnen Sie {app_name}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Select Single sign-on.</source>
        <translation>Wählen Sie Einmaliges Anmelden.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click Go to application.</source>
        <translation>Klicken Sie auf Zur Anwendung wechseln.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>What is an application here?</source>
        <translation>Was ist hier eine Anwendung?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>An entry in Entra ID that stands for Improvado. With it Microsoft knows where people may be sent after they have signed in.</source>
        <translation>Ein Eintrag in Entra ID, der für Improvado steht. Durch ihn weiß Microsoft, wohin Personen nach der Anmeldung geleitet werden dürfen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>What does single tenant mean?</source>
        <translation>Was bedeutet ein einzelner Mandant?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Only accounts of your own organisation can sign in through this application.</source>
        <translation>Nur Konten Ihrer eigenen Organisation können sich über diese Anwendung anmelden.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>What if we set it up before?</source>
        <translation>Was ist, wenn wir das schon einmal eingerichtet haben?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The wizard finds an application with the same Redirect URI and uses it. It does not create a second one.</source>
        <translation>Der Assistent findet eine Anwendung mit derselben Umleitungs-URI und verwendet sie. Er erstellt keine zweite.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Client ID and Tenant ID</source>
        <translation>Client-ID und Mandanten-ID</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Improvado needs these two IDs to recognise your application and your organisation.</source>
        <translation>Improvado benötigt diese beiden IDs, um Ihre Anwendung und Ihre Organisation zu erkennen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Read the IDs</source>
        <translation>IDs lesen</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Both IDs are safe to show. They do not give access by themselves.</source>
        <translation>Beide IDs dürfen gezeigt werden. Sie allein geben keinen Zugriff.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>You do not need to write them down. They are shown again when you hand them over.</source>
        <translation>Sie müssen sie nicht aufschreiben. Bei der Übergabe werden sie noch einmal angezeigt.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Compare the Client ID and the Tenant ID on the Overview page with those shown here. Then click Add a certificate or secret.</source>
        <translation>Vergleichen Sie die Client-ID und die Mandanten-ID auf der Seite Übersicht mit den hier angezeigten. Klicken Sie dann auf Zertifikat oder Geheimnis hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Are these IDs secret?</source>
        <translation>Sind diese IDs geheim?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>No. They name your application and your organisation, and give no access by themselves.</source>
        <translation>Nein. Sie benennen Ihre Anwendung und Ihre Organisation und geben allein keinen Zugriff.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Client secret</source>
        <translation>Geheimer Clientschlüssel</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The client secret is the password with which Improvado proves to Microsoft who it is.</source>
        <translation>Der geheime Clientschlüssel ist das Kennwort, mit dem Improvado sich gegenüber Microsoft ausweist.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Create the client secret</source>
        <translation>Geheimen Clientschlüssel erstellen</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Microsoft shows the Value of a client secret only once. It is kept here until you have handed it over or close this program.</source>
        <translation>Microsoft zeigt den Wert eines geheimen Clientschlüssels nur einmal. Er wird hier gehalten, bis Sie ihn übergeben haben oder dieses Programm schließen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The Value is needed, not the Secret ID.</source>
        <translation>Benötigt wird der Wert, nicht die Geheimnis-ID.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click New client secret.</source>
        <translation>Klicken Sie auf Neuer geheimer Clientschlüssel.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Enter a description, choose when it expires, 24 months at most, and click Add.</source>
        <translation>Geben Sie eine Beschreibung ein, wählen Sie die Gültigkeit, höchstens 24 Monate, und klicken Sie auf Hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Copy the client secret from the Value column, not the Secret ID, and paste it below.</source>
        <translation>Kopieren Sie den geheimen Clientschlüssel aus der Spalte Wert, nicht die Geheimnis-ID, und fügen Sie ihn unten ein.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>What happens when the client secret expires?</source>
        <translation>Was passiert, wenn der geheime Clientschlüssel abläuft?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>People can no longer sign in through Microsoft until a new client secret is created and handed over. Put the date into your calendar.</source>
        <translation>Niemand kann sich mehr über Microsoft anmelden, bis ein neuer geheimer Clientschlüssel erstellt und übergeben ist. Tragen Sie das Datum in Ihren Kalender ein.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Why is there a Value and a Secret ID?</source>
        <translation>Warum gibt es einen Wert und eine Geheimnis-ID?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The Value is the password itself. The Secret ID is only its number in a list. Improvado needs the Value.</source>
        <translation>Der Wert ist das Kennwort selbst. Die Geheimnis-ID ist nur seine Nummer in einer Liste. Improvado benötigt den Wert.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>API permissions</source>
        <translation>API-Berechtigungen</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The permission User.Read lets Improvado read the name and e-mail address of whoever signs in.</source>
        <translation>Mit der Berechtigung User.Read darf Improvado Name und E-Mail-Adresse der Person lesen, die sich anmeldet.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Grant admin consent</source>
        <translation>Administratoreinwilligung erteilen</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Admin consent means that you agree for everyone in {organisation}, so nobody is asked at the first sign-in.</source>
        <translation>Mit der Administratoreinwilligung stimmen Sie für alle zu ({organisation}), sodass bei der ersten Anmeldung niemand gefragt wird.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>A green checkmark appears once Microsoft confirms the consent.</source>
        <translation>Ein grünes Häkchen erscheint, sobald Microsoft die Einwilligung bestätigt.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Return to All applications and select {app_name}.</source>
        <translation>Kehren Sie zu Alle Anwendungen zurück, und wählen Sie {app_name}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Under Manage, select API permissions and click Add a permission.</source>
        <translation>Wählen Sie unter Verwalten die Option API-Berechtigungen, und klicken Sie auf Berechtigung hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Select Microsoft Graph, then Delegated permissions. Select User.Read and click Add permissions.</source>
        <translation>Wählen Sie Microsoft Graph und dann Delegierte Berechtigungen. Wählen Sie User.Read, und klicken Sie auf Berechtigungen hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click Grant admin consent for {organisation}.</source>
        <translation>Klicken Sie auf Administratoreinwilligung für {organisation} erteilen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click Yes.</source>
        <translation>Klicken Sie auf Ja.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>A green checkmark shows as the status of the permission.</source>
        <translation>Als Status der Berechtigung erscheint ein grünes Häkchen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>What can Improvado see with User.Read?</source>
        <translation>Was kann Improvado mit User.Read sehen?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The name and the e-mail address of the person who signs in. It does not see mail, files or other people.</source>
        <translation>Den Namen und die E-Mail-Adresse der Person, die sich anmeldet. Nicht zu sehen sind E-Mails, Dateien oder andere Personen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Who may grant admin consent?</source>
        <translation>Wer darf die Administratoreinwilligung erteilen?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>A Cloud Application Administrator, an Application Administrator or a Global Administrator.</source>
        <translation>Ein Cloudanwendungsadministrator, ein Anwendungsadministrator oder ein globaler Administrator.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Hand over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Hand over the three values</source>
        <translation>Die drei Werte übergeben</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Give the Tenant ID, the Client ID and the client secret to your Customer Success Manager through Keeper's One-Time Share.</source>
        <translation>Geben Sie Ihrem Customer Success Manager die Mandanten-ID, die Client-ID und den geheimen Clientschlüssel über One-Time Share von Keeper.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>I have handed them over</source>
        <translation>Ich habe sie übergeben</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Do not send the client secret by e-mail or chat.</source>
        <translation>Senden Sie den geheimen Clientschlüssel nicht per E-Mail oder Chat.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The client secret cannot be shown again after you close this program. If it is lost, create a new one.</source>
        <translation>Der geheime Clientschlüssel kann nach dem Schließen dieses Programms nicht mehr angezeigt werden. Ist er verloren, erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Why Keeper and not e-mail?</source>
        <translation>Warum Keeper und nicht E-Mail?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>A One-Time Share is encrypted, opens on one device only and ends by itself. An e-mail stays readable for years.</source>
        <translation>Ein One-Time Share ist verschlüsselt, öffnet sich nur auf einem Gerät und endet von selbst. Eine E-Mail bleibt jahrelang lesbar.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Who receives the values?</source>
        <translation>Wer erhält die Werte?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your Customer Success Manager at Improvado, who enters them there.</source>
        <translation>Ihr Customer Success Manager bei Improvado, der sie dort einträgt.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Finish</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Everything in Azure is set up. Improvado does the rest.</source>
        <translation>In Azure ist alles eingerichtet. Den Rest erledigt Improvado.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your Customer Success Manager enters the three values at Improvado.</source>
        <translation>Ihr Customer Success Manager trägt die drei Werte bei Improvado ein.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>After that, the button Sign In with Entra ID appears on the login page at https://{domain}/.</source>
        <translation>Danach erscheint die Schaltfläche Sign In with Entra ID auf der Anmeldeseite unter https://{domain}/.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>At the first sign-in through this button, people enter their Microsoft e-mail address and password and arrive in Improvado.</source>
        <translation>Bei der ersten Anmeldung über diese Schaltfläche gibt man die eigene Microsoft-E-Mail-Adresse und das Kennwort ein und gelangt zu Improvado.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>If you get stuck, ask your Customer Success Manager.</source>
        <translation>Wenn Sie nicht weiterkommen, fragen Sie Ihren Customer Success Manager.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>When can people sign in?</source>
        <translation>Wann kann man sich anmelden?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Once your Customer Success Manager has entered the three values and the new button is on your login page.</source>
        <translation>Sobald Ihr Customer Success Manager die drei Werte eingetragen hat und die neue Schaltfläche auf Ihrer Anmeldeseite steht.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>May I delete anything now?</source>
        <translation>Darf ich jetzt etwas löschen?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>No. Improvado needs the application, its client secret and the permission as long as people sign in through Microsoft.</source>
        <translation>Nein. Improvado benötigt die Anwendung, ihren geheimen Clientschlüssel und die Berechtigung, solange die Anmeldung über Microsoft läuft.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Open your Keeper vault in the browser and create a new record of the type Login. Name it after your Improvado address, {domain}.</source>
        <translation>Öffnen Sie Ihren Keeper-Tresor im Browser und legen Sie einen neuen Eintrag vom Typ Login an. Nennen Sie ihn wie Ihre Improvado-Adresse, {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Add the Tenant ID and the Client ID as custom fields of the record. Paste the client secret into the Password field.</source>
        <translation>Fügen Sie die Mandanten-ID und die Client-ID als benutzerdefinierte Felder hinzu. Fügen Sie den geheimen Clientschlüssel in das Feld Password ein.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Save the record. Then choose Share and One-Time Share.</source>
        <translation>Speichern Sie den Eintrag. Wählen Sie dann Share und One-Time Share.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Choose how long the link works. 24 hours is enough if your Customer Success Manager knows that it is coming.</source>
        <translation>Wählen Sie, wie lange der Link gültig ist. 24 Stunden genügen, wenn Ihr Customer Success Manager weiß, dass er kommt.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Send the link to your Customer Success Manager. It opens on one device only, the first one, so do not open it yourself.</source>
        <translation>Senden Sie den Link an Ihren Customer Success Manager. Er lässt sich nur auf einem Gerät öffnen, und zwar dem ersten. Öffnen Sie ihn deshalb nicht selbst.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Ask your Customer Success Manager to confirm that the three values have arrived.</source>
        <translation>Bitten Sie Ihren Customer Success Manager zu bestätigen, dass die drei Werte angekommen sind.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>You do not have Keeper? Ask your Customer Success Manager for a One-Time Share link that you can edit, and paste the three values there.</source>
        <translation>Sie haben Keeper nicht? Bitten Sie Ihren Customer Success Manager um einen One-Time-Share-Link, den Sie bearbeiten können, und fügen Sie die drei Werte dort ein.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Azure Tenant ID</source>
        <translation>Azure Tenant ID (Mandanten-ID)</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Tells Improvado which organisation people sign in from. Improvado enters it as the tenant: with "common" in its place nobody could sign in.</source>
        <translation>Sagt Improvado, aus welcher Organisation sich Personen anmelden. Improvado trägt sie als Mandanten ein: Mit „common“ an ihrer Stelle könnte sich niemand anmelden.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Tells Microsoft which application people sign in to.</source>
        <translation>Sagt Microsoft, bei welcher Anwendung sich Personen anmelden.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Client Secret</source>
        <translation>Client Secret (geheimer Clientschlüssel)</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Proves to Microsoft that it is Improvado that asks. Treat it like a password.</source>
        <translation>Beweist Microsoft, dass die Anfrage von Improvado kommt. Behandeln Sie ihn wie ein Kennwort.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>In the Azure portal</source>
        <translation>Im Azure-Portal</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Microsoft Entra admin center</source>
        <translation>Microsoft Entra Admin Center</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>your organisation</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>in 24 months</source>
        <translation>in 24 Monaten</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>ID Protection</source>
        <translation>ID-Schutz</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>ID Governance</source>
        <translation>ID Governance</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Verified ID</source>
        <translation>Verified ID</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Enterprise apps</source>
        <translation>Unternehmens-Apps</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>App registrations</source>
        <translation>App-Registrierungen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>All applications</source>
        <translation>Alle Anwendungen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>User settings</source>
        <translation>Benutzereinstellungen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>App launchers</source>
        <translation>App-Startprogramme</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Users and groups</source>
        <translation>Benutzer und Gruppen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Single sign-on</source>
        <translation>Einmaliges Anmelden</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Certificates &amp; secrets</source>
        <translation>Zertifikate &amp; Geheimnisse</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Owners</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Go to **Entra ID**.</source>
        <translation>Wechseln Sie zu **Entra ID**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>You do not need to look for **Entra ID**. The wizard goes there for you.</source>
        <translation>Sie müssen **Entra ID** nicht suchen. Der Assistent geht für Sie dorthin.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Basic information</source>
        <translation>Grundlegende Informationen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Go to Enterprise applications. The menu calls them **Enterprise apps**.</source>
        <translation>Wechseln Sie zu Unternehmensanwendungen. Im Menü heißen sie **Unternehmens-Apps**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard opens **Enterprise applications** for you.</source>
        <translation>Der Assistent öffnet für Sie **Unternehmensanwendungen**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Enterprise applications</source>
        <translation>Unternehmensanwendungen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>New application</source>
        <translation>Neue Anwendung</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Search by name or ID</source>
        <translation>Nach Name oder ID suchen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Application ID</source>
        <translation>Anwendungs-ID</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Expense reports</source>
        <translation>Spesenabrechnungen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Team calendar</source>
        <translation>Teamkalender</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Click **New application**.</source>
        <translation>Klicken Sie auf **Neue Anwendung**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard presses **New application** for you.</source>
        <translation>Der Assistent drückt für Sie **Neue Anwendung**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Browse Microsoft Entra Gallery</source>
        <translation>Microsoft Entra-Katalog durchsuchen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Create your own application</source>
        <translation>Eigene Anwendung erstellen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Search application</source>
        <translation>Anwendung suchen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Featured applications</source>
        <translation>Empfohlene Anwendungen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>On-premises applications</source>
        <translation>Lokale Anwendungen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Register an application to integrate with Microsoft Entra ID (App you're developing)</source>
        <translation>Anwendung zur Integration in Microsoft Entra ID registrieren (von Ihnen entwickelte App)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Click Create your own application and enter the name {app_name}. Select **Register an application to integrate with Microsoft Entra ID (App you're developing)**.</source>
        <translation>Klicken Sie auf Eigene Anwendung erstellen, und geben Sie den Namen {app_name} ein. Wählen Sie **Anwendung zur Integration in Microsoft Entra ID registrieren (von Ihnen entwickelte App)**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard enters the name {app_name} and chooses **Register an application to integrate with Microsoft Entra ID**.</source>
        <translation>Der Assistent gibt den Namen {app_name} ein und wählt **Anwendung zur Integration in Microsoft Entra ID registrieren**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>What's the name of your app?</source>
        <translation>Wie lautet der Name Ihrer App?</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>What are you looking to do with your application?</source>
        <translation>Was möchten Sie mit Ihrer Anwendung tun?</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Integrate any other application (Non-gallery)</source>
        <translation>Beliebige andere Anwendung integrieren (nicht im Katalog)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Register an application</source>
        <translation>Anwendung registrieren</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Supported account types</source>
        <translation>Unterstützte Kontotypen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Accounts in this organizational directory only ({organisation})</source>
        <translation>Nur Konten in diesem Organisationsverzeichnis ({organisation})</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Accounts in any organizational directory</source>
        <translation>Konten in einem beliebigen Organisationsverzeichnis</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Redirect URI (Web)</source>
        <translation>Umleitungs-URI (Web)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Select Accounts in this organizational directory only. Enter the **Redirect URI (Web)** as shown here, then click Register. The final slash counts.</source>
        <translation>Wählen Sie Nur Konten in diesem Organisationsverzeichnis. Geben Sie die **Umleitungs-URI (Web)** wie hier gezeigt ein, und klicken Sie dann auf Registrieren. Der Schrägstrich am Ende zählt.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard allows accounts in this organizational directory only and sets the **Redirect URI (Web)** with its final slash.</source>
        <translation>Der Assistent lässt nur Konten in diesem Organisationsverzeichnis zu und setzt die **Umleitungs-URI (Web)** mit dem Schrägstrich am Ende.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Return to **All applications** and open {app_name}.</source>
        <translation>Kehren Sie zu **Alle Anwendungen** zurück, und öffnen Sie {app_name}.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard looks for {app_name} under **All applications**.</source>
        <translation>Der Assistent sucht {app_name} unter **Alle Anwendungen**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Select **Single sign-on**.</source>
        <translation>Wählen Sie **Einmaliges Anmelden**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard does not need **Single sign-on**. It goes straight to the application.</source>
        <translation>Der Assistent benötigt **Einmaliges Anmelden** nicht. Er geht direkt zur Anwendung.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>OIDC-based Sign-on</source>
        <translation>OIDC-basierte Anmeldung</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>{app_name} was created with the App registrations experience. Its sign-on is set up there.</source>
        <translation>{app_name} wurde in App-Registrierungen erstellt. Die Anmeldung wird dort eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Go to application</source>
        <translation>Zur Anwendung wechseln</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Click **Go to application**.</source>
        <translation>Klicken Sie auf **Zur Anwendung wechseln**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard goes to the application for you, as **Go to application** would.</source>
        <translation>Der Assistent geht für Sie zur Anwendung, wie es **Zur Anwendung wechseln** täte.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Essentials</source>
        <translation>Grundlagen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Application (client) ID</source>
        <translation>Anwendungs-ID (Client)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Directory (tenant) ID</source>
        <translation>Verzeichnis-ID (Mandant)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>My organization only</source>
        <translation>Nur meine Organisation</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Client credentials</source>
        <translation>Clientanmeldeinformationen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Add a certificate or secret</source>
        <translation>Zertifikat oder Geheimnis hinzufügen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Copy Client ID and Tenant ID, then click **Add a certificate or secret**.</source>
        <translation>Kopieren Sie Client-ID und Mandanten-ID, und klicken Sie dann auf **Zertifikat oder Geheimnis hinzufügen**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard reads Client ID and Tenant ID for you, then goes to **Add a certificate or secret**.</source>
        <translation>Der Assistent liest Client-ID und Mandanten-ID für Sie und geht dann zu **Zertifikat oder Geheimnis hinzufügen**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Client secrets (0)</source>
        <translation>Geheime Clientschlüssel (0)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Certificates (0)</source>
        <translation>Zertifikate (0)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>New client secret</source>
        <translation>Neuer geheimer Clientschlüssel</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Expires</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>No client secrets have been created for this application.</source>
        <translation>Für diese Anwendung wurden keine geheimen Clientschlüssel erstellt.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Click **New client secret**.</source>
        <translation>Klicken Sie auf **Neuer geheimer Clientschlüssel**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard presses **New client secret** for you.</source>
        <translation>Der Assistent drückt für Sie **Neuer geheimer Clientschlüssel**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Set the description and the expiration (24 months at most), then click **Add**.</source>
        <translation>Legen Sie die Beschreibung und die Gültigkeit fest (höchstens 24 Monate), und klicken Sie dann auf **Hinzufügen**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard sets the description and the expiration and presses **Add** for you.</source>
        <translation>Der Assistent legt für Sie die Beschreibung und die Gültigkeit fest und drückt **Hinzufügen**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Add a client secret</source>
        <translation>Geheimen Clientschlüssel hinzufügen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>{secret_months} months</source>
        <translation>{secret_months} Monate</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Client secrets (1)</source>
        <translation>Geheime Clientschlüssel (1)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Secret ID</source>
        <translation>Geheimnis-ID</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>the hidden text in the column Value</source>
        <translation>der verborgene Text in der Spalte Wert</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Copy the client secret from the column **Value**, not from Secret ID.</source>
        <translation>Kopieren Sie den geheimen Clientschlüssel aus der Spalte **Wert**, nicht aus Geheimnis-ID.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard takes the client secret from the column **Value** and keeps it until you hand it over.</source>
        <translation>Der Assistent übernimmt den geheimen Clientschlüssel aus der Spalte **Wert** und hält ihn, bis Sie ihn übergeben.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Owned applications</source>
        <translation>Eigene Anwendungen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Start typing a display name</source>
        <translation>Geben Sie einen Anzeigenamen ein</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Return to All applications and select **{app_name}**.</source>
        <translation>Kehren Sie zu Alle Anwendungen zurück, und wählen Sie **{app_name}**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard returns to **{app_name}** for you.</source>
        <translation>Der Assistent kehrt für Sie zu **{app_name}** zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Add a permission</source>
        <translation>Berechtigung hinzufügen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Grant admin consent for {organisation}</source>
        <translation>Administratoreinwilligung für {organisation} erteilen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>No permissions added.</source>
        <translation>Keine Berechtigungen hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Under Manage, select API permissions and click **Add a permission**.</source>
        <translation>Wählen Sie unter Verwalten die Option API-Berechtigungen, und klicken Sie auf **Berechtigung hinzufügen**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard presses **Add a permission** for you.</source>
        <translation>Der Assistent drückt für Sie **Berechtigung hinzufügen**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Choose Microsoft Graph and Delegated permissions. Add **User.Read**.</source>
        <translation>Wählen Sie Microsoft Graph und Delegierte Berechtigungen. Fügen Sie **User.Read** hinzu.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard adds **User.Read** from Microsoft Graph for you, as a delegated permission.</source>
        <translation>Der Assistent fügt für Sie **User.Read** von Microsoft Graph als delegierte Berechtigung hinzu.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Request API permissions</source>
        <translation>API-Berechtigungen anfordern</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Delegated permissions</source>
        <translation>Delegierte Berechtigungen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Application permissions</source>
        <translation>Anwendungsberechtigungen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Sign in and read user profile</source>
        <translation>Anmelden und Benutzerprofil lesen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Add permissions</source>
        <translation>Berechtigungen hinzufügen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Delegated</source>
        <translation>Delegiert</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Not granted</source>
        <translation>Nicht erteilt</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Click **Grant admin consent for {organisation}**.</source>
        <translation>Klicken Sie auf **Administratoreinwilligung für {organisation} erteilen**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard presses **Grant admin consent for {organisation}** for you.</source>
        <translation>Der Assistent drückt für Sie **Administratoreinwilligung für {organisation} erteilen**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Click **Yes**.</source>
        <translation>Klicken Sie auf **Ja**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard answers **Yes** for you.</source>
        <translation>Der Assistent antwortet für Sie mit **Ja**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Grant admin consent confirmation.</source>
        <translation>Bestätigung der Administratoreinwilligung.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Do you want to grant consent for the requested permissions for all accounts in {organisation}?</source>
        <translation>Möchten Sie die Einwilligung zu den angeforderten Berechtigungen für alle Konten erteilen ({organisation})?</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Granted for {organisation}</source>
        <translation>Erteilt für {organisation}</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>A green checkmark shows **Granted for {organisation}** as the permission's status.</source>
        <translation>Ein grünes Häkchen zeigt **Erteilt für {organisation}** als Status der Berechtigung.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard waits until Microsoft shows the green checkmark: **Granted for {organisation}**.</source>
        <translation>Der Assistent wartet, bis Microsoft das grüne Häkchen zeigt: **Erteilt für {organisation}**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>On the login page</source>
        <translation>Auf der Anmeldeseite</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Once Improvado has entered the three values, the login page shows **Sign In with Entra ID**.</source>
        <translation>Sobald Improvado die drei Werte eingetragen hat, zeigt die Anmeldeseite **Sign In with Entra ID**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Log in to Improvado</source>
        <translation>Bei Improvado anmelden</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>name@company</source>
        <translation>name@firma</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <location filename="../../wizard/app.py"/>
        <source>Practice mode. Nothing here touches a real tenant.</source>
        <translation>Übungsmodus. Nichts hier berührt einen echten Mandanten.</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>See {command}.</source>
        <translation>Siehe {command}.</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>Set up Microsoft Entra ID single sign-on for Improvado, step by step.</source>
        <translation>Richtet das einmalige Anmelden mit Microsoft Entra ID für Improvado ein, Schritt für Schritt.</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>print the versions and exit</source>
        <translation>die Versionen ausgeben und enden</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>do the whole set-up without a window</source>
        <translation>alles ohne Fenster einrichten</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>say what setup would change, changing nothing</source>
        <translation>sagen, was setup ändern würde, ohne etwas zu ändern</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>check an existing set-up and every other of this kind, changing nothing</source>
        <translation>eine vorhandene Einrichtung und alle weiteren dieser Art prüfen, ohne etwas zu ändern</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>create a new client secret beside the old ones and hand it over</source>
        <translation>einen neuen geheimen Clientschlüssel neben den alten erstellen und übergeben</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>remove exactly what this program created for the domain</source>
        <translation>genau das entfernen, was dieses Programm für die Domäne erstellt hat</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>print one JSON object per line</source>
        <translation>je Zeile ein JSON-Objekt ausgeben</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>how to sign in</source>
        <translation>wie angemeldet wird</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>serve the practice tenant until interrupted</source>
        <translation>den Übungsmandanten bereitstellen, bis das Programm unterbrochen wird</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>first of the ports to listen on; 0 takes free ones</source>
        <translation>erster der Ports; 0 nimmt freie</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the situation to rehearse</source>
        <translation>die Situation, die geübt wird</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>milliseconds before every answer</source>
        <translation>Millisekunden vor jeder Antwort</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>other applications it holds</source>
        <translation>Zahl der anderen Anwendungen darin</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>keep the tenant in this file</source>
        <translation>den Mandanten in dieser Datei aufbewahren</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>do not ask before changing anything</source>
        <translation>vor Änderungen nicht fragen</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write the three values there (- is stdout)</source>
        <translation>die drei Werte dorthin schreiben (- ist stdout)</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>remove the older client secrets once the new one is proved and handed over</source>
        <translation>die älteren geheimen Clientschlüssel entfernen, sobald der neue geprüft und übergeben ist</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>bring back what an undo deleted; Entra keeps it for 30 days</source>
        <translation>wiederherstellen, was beim Rückgängigmachen gelöscht wurde; Entra bewahrt es 30 Tage lang auf</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the whitelabel domain</source>
        <translation>die Whitelabel-Domäne</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>display name of the application</source>
        <translation>Anzeigename der Anwendung</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>months until the client secret expires, 1 to 24</source>
        <translation>Monate bis zum Ablauf des geheimen Clientschlüssels, 1 bis 24</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the organisation to sign in to</source>
        <translation>die Organisation, bei der angemeldet wird</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>public, usgov, usgov-dod, china or a cloud file</source>
        <translation>public, usgov, usgov-dod, china oder eine Clouddatei</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the application that signs you in</source>
        <translation>die Anwendung, mit der Sie angemeldet werden</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>use a practice tenant; SCENARIO is the situation to rehearse</source>
        <translation>einen Übungsmandanten verwenden; SCENARIO ist die Situation, die geübt wird</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>a file from support with the values for this customer</source>
        <translation>eine Datei vom Support mit den Werten für diesen Kunden</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>language of the texts: {names}</source>
        <translation>Sprache der Texte: {names}</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>how much to log</source>
        <translation>wie viel protokolliert wird</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>there is no {name}; choose one of {names}, or a file</source>
        <translation>{name} gibt es nicht; wählen Sie eines von {names} oder eine Datei</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write an application (client) ID, such as {id}</source>
        <translation>geben Sie eine Anwendungs-ID (Client) an, zum Beispiel {id}</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>there is no {name}; choose one of {names}.</source>
        <translation>{name} gibt es nicht; wählen Sie eines von {names}.</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write a number from {least} to {most}</source>
        <translation>geben Sie eine Zahl von {least} bis {most} an</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>something unexpected happened; send support the lines above</source>
        <translation>es ist etwas Unerwartetes passiert; senden Sie die Zeilen darüber an den Support</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>The command cannot be carried out</source>
        <translation>Der Befehl kann nicht ausgeführt werden</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>--practice brings its own cloud; leave out --cloud</source>
        <translation>--practice bringt seine eigene Cloud mit; lassen Sie --cloud weg</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>there is no display; use the command setup, or see --help</source>
        <translation>es gibt keinen Bildschirm; verwenden Sie den Befehl setup oder siehe --help</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>there is no window here; name a command, or see --help</source>
        <translation>hier gibt es kein Fenster; nennen Sie einen Befehl oder siehe --help</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>say with --hand-over-to FILE where the three values go; without it the client secret would be lost</source>
        <translation>geben Sie mit --hand-over-to FILE an, wohin die drei Werte gehen; sonst ginge der geheime Clientschlüssel verloren</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>nobody can be asked here; use --yes to agree to the plan</source>
        <translation>hier kann niemand gefragt werden; stimmen Sie dem Plan mit --yes zu</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>say with --domain which whitelabel domain to set up</source>
        <translation>geben Sie mit --domain an, welche Whitelabel-Domäne eingerichtet wird</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>--hand-over-to: {reason}. Nothing was changed</source>
        <translation>--hand-over-to: {reason}. Es wurde nichts geändert</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>{reason}: {path}. {variable} names another folder</source>
        <translation>{reason}: {path}. {variable} nennt einen anderen Ordner</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>the file {path} cannot be used ({reason})</source>
        <translation>die Datei {path} kann nicht verwendet werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>the ports from {port} on cannot be used ({reason})</source>
        <translation>die Ports ab {port} können nicht verwendet werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>it cannot be served ({reason})</source>
        <translation>er kann nicht bereitgestellt werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>{path} is not the state of a practice tenant; name another file</source>
        <translation>{path} ist nicht der Stand eines Übungsmandanten; nennen Sie eine andere Datei</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>Please approve the sign-in to {vendor} with Microsoft accounts</source>
        <translation>Bitte genehmigen Sie die Anmeldung bei {vendor} mit Microsoft-Konten</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>we are setting up the sign-in to {vendor} with Microsoft accounts. One approval is missing: admin consent for the application {name} in {organisation}.</source>
        <translation>wir richten die Anmeldung bei {vendor} mit Microsoft-Konten ein. Es fehlt eine Genehmigung: die Administratoreinwilligung für die Anwendung {name} in {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>It allows {vendor} to read the name and the e-mail address of whoever signs in ({permission}). It allows nothing else.</source>
        <translation>Sie erlaubt {vendor}, den Namen und die E-Mail-Adresse der Person zu lesen, die sich anmeldet ({permission}). Mehr erlaubt sie nicht.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>Please open this page, sign in and press Accept: {link}</source>
        <translation>Bitte öffnen Sie diese Seite, melden Sie sich an und klicken Sie auf Akzeptieren: {link}</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>After Accept the page of {vendor} may show an error. That is expected: the approval was recorded all the same.</source>
        <translation>Danach zeigt die Seite von {vendor} möglicherweise einen Fehler. Das ist zu erwarten: Die Genehmigung wurde trotzdem gespeichert.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>Or open the application in the portal and press Grant admin consent: {link}</source>
        <translation>Oder öffnen Sie die Anwendung im Portal und klicken Sie auf Administratoreinwilligung erteilen: {link}</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>The role Cloud Application Administrator is enough. Thank you.</source>
        <translation>Die Rolle Cloudanwendungsadministrator genügt. Vielen Dank.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/changes.py"/>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>For example: improvado.your-company.com.</source>
        <translation>Zum Beispiel: improvado.your-company.com.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>This is too long to be an address.</source>
        <translation>Das ist zu lang für eine Adresse.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>This looks like an e-mail address or holds a sign-in name. Enter only the address of the site.</source>
        <translation>Das sieht wie eine E-Mail-Adresse aus oder enthält einen Anmeldenamen. Geben Sie nur die Adresse der Website ein.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>This is an e-mail address. Enter the address of the site.</source>
        <translation>Das ist eine E-Mail-Adresse. Geben Sie die Adresse der Website ein.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>An address that begins with {scheme} cannot be used.</source>
        <translation>Eine Adresse, die mit {scheme} beginnt, kann nicht verwendet werden.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>The number after the colon must be between 1 and {most}.</source>
        <translation>Die Zahl nach dem Doppelpunkt muss zwischen 1 und {most} liegen.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>Enter the address at which your team opens the site.</source>
        <translation>Geben Sie die Adresse ein, unter der Ihr Team die Website öffnet.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>Browsers read a letter in {name} in different ways. Enter the spelling that begins with xn--.</source>
        <translation>Browser lesen einen Buchstaben in {name} unterschiedlich. Geben Sie die Schreibweise ein, die mit xn-- beginnt.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>An address with a * stands for many sites. Enter the one address of your site.</source>
        <translation>Eine Adresse mit einem * steht für viele Websites. Geben Sie die eine Adresse Ihrer Website ein.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>localhost is this computer only. Enter the address that your team uses.</source>
        <translation>localhost ist nur dieser Computer. Geben Sie die Adresse ein, die Ihr Team verwendet.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>An address cannot hold an underscore ( _ ). Did you mean a hyphen ( - )?</source>
        <translation>Eine Adresse kann keinen Unterstrich ( _ ) enthalten. Meinten Sie einen Bindestrich ( - )?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/core/domain.py"/>
        <source>The address has more than {count} characters.</source>
        <translation><numerusform>Die Adresse hat mehr als {count} Zeichen.</numerusform><numerusform>Die Adresse hat mehr als {count} Zeichen.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>{name} is only a part of an address. Enter all of it.</source>
        <translation>{name} ist nur ein Teil einer Adresse. Geben Sie sie vollständig ein.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>{problem} {example}</source>
        <translation>{problem} {example}</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>{name} is not an address. Use letters, digits, hyphens and dots only.</source>
        <translation>{name} ist keine Adresse. Verwenden Sie nur Buchstaben, Ziffern, Bindestriche und Punkte.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/core/domain.py"/>
        <source>A part between two dots has more than {count} characters.</source>
        <translation><numerusform>Ein Teil zwischen zwei Punkten hat mehr als {count} Zeichen.</numerusform><numerusform>Ein Teil zwischen zwei Punkten hat mehr als {count} Zeichen.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>There is a dot too many in {name}.</source>
        <translation>In {name} ist ein Punkt zu viel.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>This is the number of a computer, not the name of a site.</source>
        <translation>Das ist die Nummer eines Computers, nicht der Name einer Website.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>Paste the Value of the client secret.</source>
        <translation>Fügen Sie den Wert des geheimen Clientschlüssels ein.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>This is the Secret ID. Copy the client secret from the column Value instead.</source>
        <translation>Das ist die Geheimnis-ID. Kopieren Sie stattdessen den geheimen Clientschlüssel aus der Spalte Wert.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>The portal shows only the beginning of an older client secret. Create a new one and copy its Value.</source>
        <translation>Von einem älteren geheimen Clientschlüssel zeigt das Portal nur den Anfang. Erstellen Sie einen neuen, und kopieren Sie seinen Wert.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>This is not a client secret. Copy it with the button beside the Value.</source>
        <translation>Das ist kein geheimer Clientschlüssel. Kopieren Sie ihn mit der Schaltfläche neben dem Wert.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>This is not a Client ID. It stands on the application's Overview page.</source>
        <translation>Das ist keine Client-ID. Sie steht auf der Seite Übersicht der Anwendung.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Microsoft is copying this between its servers.</source>
        <translation>Microsoft kopiert dies zwischen seinen Servern.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Usually under a minute.</source>
        <translation>Das dauert meist weniger als eine Minute.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Microsoft is still copying the new client secret between its servers.</source>
        <translation>Microsoft kopiert den neuen geheimen Clientschlüssel noch zwischen seinen Servern.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Usually under half a minute.</source>
        <translation>Das dauert meist weniger als eine halbe Minute.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Microsoft asks us to slow down.</source>
        <translation>Microsoft bittet uns, langsamer zu machen.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Microsoft is busy. The wizard tries again.</source>
        <translation>Microsoft ist ausgelastet. Der Assistent versucht es erneut.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Usually a few seconds.</source>
        <translation>Das dauert meist ein paar Sekunden.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>The connection was interrupted. The wizard tries again.</source>
        <translation>Die Verbindung wurde unterbrochen. Der Assistent versucht es erneut.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>The proxy does not answer. The wizard tries again.</source>
        <translation>Der Proxy antwortet nicht. Der Assistent versucht es erneut.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Microsoft asks us to slow down</source>
        <translation>Microsoft bittet uns, langsamer zu machen</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>There were too many requests.</source>
        <translation>Es waren zu viele Anfragen.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Wait a little and check again.</source>
        <translation>Warten Sie einen Moment, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Usually nobody else is needed. If it stays so: your Customer Success Manager.</source>
        <translation>Meist wird niemand sonst gebraucht. Wenn es so bleibt: Ihr Customer Success Manager.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Microsoft is busy</source>
        <translation>Microsoft ist ausgelastet</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Microsoft's service did not answer properly.</source>
        <translation>Der Dienst von Microsoft hat nicht richtig geantwortet.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>No connection to Microsoft</source>
        <translation>Keine Verbindung zu Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Microsoft could not be reached from this computer.</source>
        <translation>Microsoft war von diesem Computer aus nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Check your network connection, then check again.</source>
        <translation>Prüfen Sie Ihre Netzwerkverbindung, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your IT team, if your network needs a proxy.</source>
        <translation>Ihr IT-Team, falls Ihr Netzwerk einen Proxy benötigt.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Something else answered in Microsoft's place</source>
        <translation>Statt Microsoft hat etwas anderes geantwortet</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>A page of your network came instead of Microsoft's answer, for example the sign-in page of a guest Wi-Fi or a page that says that an address is blocked.</source>
        <translation>Statt der Antwort von Microsoft kam eine Seite Ihres Netzwerks, zum Beispiel die Anmeldeseite eines Gäste-WLANs oder eine Seite, die sagt, dass eine Adresse blockiert ist.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Open any web page in your browser. If your network asks you to sign in there, do so, then check again. If it says that an address is blocked, ask your IT team to allow {hosts}.</source>
        <translation>Öffnen Sie eine beliebige Webseite in Ihrem Browser. Wenn Ihr Netzwerk dort eine Anmeldung verlangt, melden Sie sich an, und prüfen Sie dann erneut. Wenn dort steht, dass eine Adresse blockiert ist, bitten Sie Ihr IT-Team, {hosts} zuzulassen.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your IT team.</source>
        <translation>Ihr IT-Team.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy wants a sign-in</source>
        <translation>Der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy {proxy} asked for a user name and a password, and the wizard has none for it.</source>
        <translation>Der Proxy {proxy} hat nach einem Benutzernamen und einem Kennwort gefragt. Der Assistent kennt sie nicht.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Ask your IT team to let {hosts} through without a sign-in. Or set the environment variable HTTPS_PROXY to http://name:password@{proxy} and start the wizard again.</source>
        <translation>Bitten Sie Ihr IT-Team, {hosts} ohne Anmeldung durchzulassen. Oder setzen Sie die Umgebungsvariable HTTPS_PROXY auf http://Name:Kennwort@{proxy}, und starten Sie den Assistenten erneut.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy does not let the wizard through</source>
        <translation>Der Proxy lässt den Assistenten nicht durch</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy {proxy} refused the connection to Microsoft.</source>
        <translation>Der Proxy {proxy} hat die Verbindung zu Microsoft abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Ask your IT team to allow {hosts}, then check again.</source>
        <translation>Bitten Sie Ihr IT-Team, {hosts} zuzulassen, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy does not answer</source>
        <translation>Der Proxy antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>This computer is set to reach the internet through the proxy {proxy}, which does not answer.</source>
        <translation>Dieser Computer soll das Internet über den Proxy {proxy} erreichen, der nicht antwortet.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Check your network connection and the proxy settings of this computer, then check again.</source>
        <translation>Prüfen Sie Ihre Netzwerkverbindung und die Proxyeinstellungen dieses Computers, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy setting cannot be used</source>
        <translation>Die Proxyeinstellung kann nicht verwendet werden</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>This computer is set to use the proxy {proxy}, which is not an HTTP proxy.</source>
        <translation>Dieser Computer soll den Proxy {proxy} verwenden, der kein HTTP-Proxy ist.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Set the environment variable HTTPS_PROXY to an HTTP proxy, such as http://proxy.example.com:8080, and start the wizard again.</source>
        <translation>Setzen Sie die Umgebungsvariable HTTPS_PROXY auf einen HTTP-Proxy, zum Beispiel http://proxy.example.com:8080, und starten Sie den Assistenten erneut.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The connection is not trusted</source>
        <translation>Der Verbindung wird nicht vertraut</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The certificate of the connection is not one that this computer trusts.</source>
        <translation>Dem Zertifikat der Verbindung vertraut dieser Computer nicht.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Ask your IT team to allow {hosts} without inspection.</source>
        <translation>Bitten Sie Ihr IT-Team, {hosts} ohne Überprüfung des Datenverkehrs zuzulassen.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The certificate does not fit this computer's clock</source>
        <translation>Das Zertifikat passt nicht zur Uhr dieses Computers</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The certificate shown for {host} is valid from {starts} to {ends}, and the clock of this computer says {today}.</source>
        <translation>Das für {host} vorgelegte Zertifikat ist vom {starts} bis zum {ends} gültig, und die Uhr dieses Computers zeigt den {today}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>If the date or the time is wrong, set the clock of this computer, then check again.</source>
        <translation>Wenn das Datum oder die Uhrzeit falsch ist, stellen Sie die Uhr dieses Computers, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your IT team, if the clock is right. The certificate was issued by {issuer}.</source>
        <translation>Ihr IT-Team, falls die Uhr richtig geht. Das Zertifikat wurde von {issuer} ausgestellt.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Something on your network opens the connection</source>
        <translation>Etwas in Ihrem Netzwerk entschlüsselt die Verbindung</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The certificate shown for {host} was issued by {issuer}, which this computer does not trust. Networks that inspect traffic do this.</source>
        <translation>Das für {host} vorgelegte Zertifikat wurde von {issuer} ausgestellt. Dieser Computer vertraut diesem Aussteller nicht. Das kommt in Netzwerken vor, die den Datenverkehr überprüfen.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Ask your IT team to allow {hosts} without inspection, or to make this computer trust {issuer}.</source>
        <translation>Bitten Sie Ihr IT-Team, {hosts} ohne Überprüfung des Datenverkehrs zuzulassen oder dafür zu sorgen, dass dieser Computer {issuer} vertraut.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The computer's clock seems wrong</source>
        <translation>Die Uhr des Computers scheint falsch zu gehen</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Set date, time and time zone of this computer, then check again.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone dieses Computers ein, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your IT team, if you may not set the clock.</source>
        <translation>Ihr IT-Team, falls Sie die Uhr nicht stellen dürfen.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The wizard cannot write its notes</source>
        <translation>Der Assistent kann seine Notizen nicht schreiben</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Before each change the wizard writes down what it is about to do, and it cannot write to this computer's disk. This change was not made.</source>
        <translation>Vor jeder Änderung schreibt der Assistent auf, was er tun wird, und er kann nicht auf die Festplatte dieses Computers schreiben. Diese Änderung wurde nicht vorgenommen.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Make room on the disk, or let the wizard write to your home folder, then check again.</source>
        <translation>Schaffen Sie Platz auf der Festplatte, oder lassen Sie den Assistenten in Ihren persönlichen Ordner schreiben, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your help desk.</source>
        <translation>Ihr Helpdesk.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>This is not a whitelabel domain</source>
        <translation>Das ist keine Whitelabel-Domäne</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Type the address at which you open Improvado, for example acme.improvado.io.</source>
        <translation>Geben Sie die Adresse ein, unter der Sie Improvado öffnen, zum Beispiel acme.improvado.io.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Your Customer Success Manager knows the domain.</source>
        <translation>Ihr Customer Success Manager kennt die Domäne.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The new client secret does not work yet</source>
        <translation>Der neue geheime Clientschlüssel funktioniert noch nicht</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Wait a few minutes and check again. It rarely takes longer than 15 minutes.</source>
        <translation>Warten Sie ein paar Minuten, und prüfen Sie erneut. Selten dauert es länger als 15 Minuten.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The client secret is not accepted</source>
        <translation>Der geheime Clientschlüssel wird nicht akzeptiert</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft does not accept this client secret.</source>
        <translation>Microsoft akzeptiert diesen geheimen Clientschlüssel nicht.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Create a new client secret.</source>
        <translation>Erstellen Sie einen neuen geheimen Clientschlüssel.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>A Cloud Application Administrator or Application Administrator.</source>
        <translation>Ein Cloudanwendungsadministrator oder Anwendungsadministrator.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The client secret has expired</source>
        <translation>Der geheime Clientschlüssel ist abgelaufen</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Its end date has passed.</source>
        <translation>Sein Enddatum ist vorbei.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>This client secret belongs to something else</source>
        <translation>Dieser geheime Clientschlüssel gehört zu etwas anderem</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{name} has no valid client secret that begins like the one you pasted.</source>
        <translation>{name} hat keinen gültigen geheimen Clientschlüssel, der wie der eingefügte beginnt.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>In the portal open {name}, Certificates &amp; secrets. Create a new client secret there and copy its Value.</source>
        <translation>Öffnen Sie im Portal {name}, Zertifikate &amp; Geheimnisse. Erstellen Sie dort einen neuen geheimen Clientschlüssel, und kopieren Sie seinen Wert.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The client secret's value is not known</source>
        <translation>Der Wert des geheimen Clientschlüssels ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Its value was shown only when it was created.</source>
        <translation>Sein Wert wurde nur beim Erstellen angezeigt.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>If you no longer have the value, create a new client secret.</source>
        <translation>Wenn Sie den Wert nicht mehr haben, erstellen Sie einen neuen geheimen Clientschlüssel.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The application is switched off</source>
        <translation>Die Anwendung ist deaktiviert</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Someone switched off signing in to this application.</source>
        <translation>Jemand hat die Anmeldung bei dieser Anwendung deaktiviert.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Switch it on in the portal: Enterprise applications, Properties, Enabled for users to sign in.</source>
        <translation>Aktivieren Sie sie im Portal: Unternehmensanwendungen, Eigenschaften, Aktiviert für die Benutzeranmeldung.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>An administrator of {organisation}.</source>
        <translation>Ein Administrator für {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The Redirect URI differs</source>
        <translation>Die Umleitungs-URI weicht ab</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The Redirect URI at Microsoft is not the one that Improvado uses.</source>
        <translation>Die Umleitungs-URI bei Microsoft ist nicht die, die Improvado verwendet.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Let the wizard add the right one. Every other Redirect URI stays.</source>
        <translation>Lassen Sie den Assistenten die richtige hinzufügen. Jede andere Umleitungs-URI bleibt.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The Tenant ID is missing in the sign-in</source>
        <translation>Bei der Anmeldung fehlt die Mandanten-ID</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The application accepts only its own organisation.</source>
        <translation>Die Anwendung akzeptiert nur ihre eigene Organisation.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The Tenant ID has to be entered at Improvado.</source>
        <translation>Die Mandanten-ID muss bei Improvado eingetragen werden.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Your Customer Success Manager.</source>
        <translation>Ihr Customer Success Manager.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Something with this name exists already</source>
        <translation>Etwas mit diesem Namen gibt es bereits</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft refused because another object uses the same value.</source>
        <translation>Microsoft hat abgelehnt, weil ein anderes Objekt denselben Wert verwendet.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Check again, or choose another name.</source>
        <translation>Prüfen Sie erneut, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>A deleted application is in the way</source>
        <translation>Eine gelöschte Anwendung ist im Weg</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>An application that was created for this domain was deleted, and Microsoft still keeps it.</source>
        <translation>Eine Anwendung, die für diese Domäne erstellt wurde, wurde gelöscht, und Microsoft bewahrt sie noch auf.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Restore it with what was in it. Or delete it permanently in the portal under App registrations, Deleted applications, and check again.</source>
        <translation>Stellen Sie sie mit ihrem Inhalt wieder her. Oder löschen Sie sie im Portal unter App-Registrierungen, Gelöschte Anwendungen endgültig, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Several applications fit</source>
        <translation>Mehrere Anwendungen passen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{count} applications in {organisation} use this Redirect URI.</source>
        <translation><numerusform>Für {organisation} verwendet {count} Anwendung diese Umleitungs-URI.</numerusform><numerusform>Für {organisation} verwenden {count} Anwendungen diese Umleitungs-URI.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Choose the one to use.</source>
        <translation>Wählen Sie die Anwendung, die verwendet werden soll.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>It exists already</source>
        <translation>Das gibt es bereits</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft says that it was created already.</source>
        <translation>Microsoft meldet, dass es bereits erstellt wurde.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Check again.</source>
        <translation>Prüfen Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft is still copying</source>
        <translation>Microsoft kopiert noch</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>What was just created is not visible on all of Microsoft's servers yet.</source>
        <translation>Was gerade erstellt wurde, ist noch nicht auf allen Servern von Microsoft sichtbar.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>It is no longer there</source>
        <translation>Das ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The application, or a part of it, was deleted in the meantime.</source>
        <translation>Die Anwendung oder ein Teil davon wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Let the wizard create what is missing again.</source>
        <translation>Lassen Sie den Assistenten neu erstellen, was fehlt.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>It could not be checked</source>
        <translation>Das konnte nicht geprüft werden</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The result could not be read back.</source>
        <translation>Das Ergebnis konnte nicht zurückgelesen werden.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>It takes longer than usual</source>
        <translation>Es dauert länger als üblich</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The change was made, and Microsoft does not show it yet.</source>
        <translation>Die Änderung wurde vorgenommen, aber Microsoft zeigt sie noch nicht.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Wait a few minutes, then check again. Nothing is lost.</source>
        <translation>Warten Sie ein paar Minuten, und prüfen Sie dann erneut. Nichts ist verloren.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The application is not listed under Enterprise applications</source>
        <translation>Die Anwendung ist nicht unter Unternehmensanwendungen aufgeführt</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Its entry there, the service principal, is missing. Without it nobody can sign in.</source>
        <translation>Ihr Eintrag dort, der Dienstprinzipal, fehlt. Ohne ihn kann sich niemand anmelden.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Let the wizard create it again.</source>
        <translation>Lassen Sie den Assistenten ihn neu erstellen.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Several domains are set up</source>
        <translation>Mehrere Domänen sind eingerichtet</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{organisation} has applications for {domains}.</source>
        <translation>{organisation} hat Anwendungen für {domains}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Say for which domain, with --domain.</source>
        <translation>Geben Sie mit --domain an, um welche Domäne es geht.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>No application has this Client ID</source>
        <translation>Keine Anwendung hat diese Client-ID</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{organisation} has no application with this Client ID.</source>
        <translation>Für {organisation} gibt es keine Anwendung mit dieser Client-ID.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Copy the Client ID from the application's Overview page. If the application was created just now, wait a minute and check again.</source>
        <translation>Kopieren Sie die Client-ID von der Seite Übersicht der Anwendung. Wurde die Anwendung gerade erst erstellt, warten Sie eine Minute, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Single sign-on is not set up yet</source>
        <translation>Das einmalige Anmelden ist noch nicht eingerichtet</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>No application for single sign-on was found in {organisation}.</source>
        <translation>In {organisation} wurde keine Anwendung für einmaliges Anmelden gefunden.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Check the domain, or set single sign-on up first.</source>
        <translation>Prüfen Sie die Domäne, oder richten Sie zuerst das einmalige Anmelden ein.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>There is nothing to restore</source>
        <translation>Es gibt nichts wiederherzustellen</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Entra's recycle bin holds nothing that was deleted here for this domain. Deleted applications rest there for 30 days.</source>
        <translation>Im Papierkorb von Entra liegt nichts, was hier für diese Domäne gelöscht wurde. Gelöschte Anwendungen bleiben dort 30 Tage lang.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Set single sign-on up again.</source>
        <translation>Richten Sie das einmalige Anmelden erneut ein.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The new client secret was not handed over</source>
        <translation>Der neue geheime Clientschlüssel wurde nicht übergeben</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>As long as nobody has the new client secret, the old ones are still needed.</source>
        <translation>Solange niemand den neuen geheimen Clientschlüssel hat, werden die alten noch benötigt.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Create a new client secret, hand it over, then remove the old ones.</source>
        <translation>Erstellen Sie einen neuen geheimen Clientschlüssel, übergeben Sie ihn, und entfernen Sie dann die alten.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist passiert</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft or the wizard reported something that is not known.</source>
        <translation>Microsoft oder der Assistent hat etwas gemeldet, das nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Check again. If the problem stays, send the details to support.</source>
        <translation>Prüfen Sie erneut. Bleibt das Problem bestehen, senden Sie die Details an den Support.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>An administrator has to approve</source>
        <translation>Ein Administrator muss zustimmen</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Only an administrator may grant admin consent for {organisation}.</source>
        <translation>Nur ein Administrator darf die Administratoreinwilligung für {organisation} erteilen.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Ask a Cloud Application Administrator to sign in here, or to press Grant admin consent in the portal under API permissions. Then check again.</source>
        <translation>Bitten Sie einen Cloudanwendungsadministrator, sich hier anzumelden oder im Portal unter API-Berechtigungen die Administratoreinwilligung zu erteilen. Prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Your account lacks a role</source>
        <translation>Ihrem Konto fehlt eine Rolle</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Microsoft said that your account may not do this. Active roles at the last sign-in: {roles}.</source>
        <translation>Microsoft hat mitgeteilt, dass Ihr Konto das nicht darf. Aktive Rollen bei der letzten Anmeldung: {roles}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>The role {role} is needed. If your organisation uses Privileged Identity Management (PIM), activate it there. Then check again with a new sign-in: a role counts only from the next sign-in on.</source>
        <translation>Die Rolle {role} wird benötigt. Wenn Ihre Organisation Privileged Identity Management (PIM) verwendet, aktivieren Sie sie dort. Prüfen Sie dann mit einer neuen Anmeldung erneut: Eine Rolle gilt erst ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Whoever assigns roles in {organisation}. Global Administrator is not needed.</source>
        <translation>Wer für {organisation} Rollen zuweist. Die Rolle Globaler Administrator ist nicht nötig.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Your account has reached its limit</source>
        <translation>Ihr Konto hat seine Grenze erreicht</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Accounts without a role may create only a limited number of objects.</source>
        <translation>Konten ohne Rolle dürfen nur eine begrenzte Zahl von Objekten erstellen.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Use an administrator's account, or delete applications that are no longer used.</source>
        <translation>Verwenden Sie das Konto eines Administrators, oder löschen Sie Anwendungen, die nicht mehr verwendet werden.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Client secrets are not allowed here</source>
        <translation>Geheime Clientschlüssel sind hier nicht erlaubt</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>A policy of {organisation} forbids client secrets.</source>
        <translation>Für {organisation} verbietet eine Richtlinie geheime Clientschlüssel.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Ask for an exception, then check again. If the exception is made for one application only, the application has to be registered first.</source>
        <translation>Bitten Sie um eine Ausnahme, und prüfen Sie dann erneut. Gilt die Ausnahme nur für eine einzelne Anwendung, muss die Anwendung zuerst registriert werden.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Your IT security team: Enterprise applications, Application policies.</source>
        <translation>Ihr IT-Sicherheitsteam: Unternehmensanwendungen, Anwendungsrichtlinien.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>The client secret would be valid for too long</source>
        <translation>Der geheime Clientschlüssel wäre zu lange gültig</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>A policy of {organisation} limits how long a client secret is valid.</source>
        <translation>Für {organisation} begrenzt eine Richtlinie, wie lange ein geheimer Clientschlüssel gültig ist.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Create it for the longest time that is allowed. You will need a new one sooner.</source>
        <translation>Erstellen Sie ihn für die längste erlaubte Zeit. Sie benötigen dann früher einen neuen.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>The wizard only checks</source>
        <translation>Der Assistent prüft nur</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>You chose to make all changes yourself, so the wizard changes nothing.</source>
        <translation>Sie haben gewählt, alle Änderungen selbst vorzunehmen. Deshalb ändert der Assistent nichts.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Make the change in the portal, then check again. Or let the wizard make the changes: the choice is on the page What will change.</source>
        <translation>Nehmen Sie die Änderung im Portal vor, und prüfen Sie dann erneut. Oder lassen Sie den Assistenten die Änderungen vornehmen: Die Auswahl steht auf der Seite „Was sich ändert“.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in was cancelled</source>
        <translation>Die Anmeldung wurde abgebrochen</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in ended before it was complete.</source>
        <translation>Die Anmeldung endete, bevor sie abgeschlossen war.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Start it again when you are ready.</source>
        <translation>Starten Sie sie erneut, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in took too long</source>
        <translation>Die Anmeldung hat zu lange gedauert</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>No answer came from the browser in time.</source>
        <translation>Vom Browser kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Open the sign-in page again. If your browser cannot show it, sign in with a code.</source>
        <translation>Öffnen Sie die Anmeldeseite erneut. Wenn Ihr Browser sie nicht anzeigen kann, melden Sie sich mit einem Code an.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The browser could not bring the sign-in back</source>
        <translation>Der Browser konnte die Anmeldung nicht zurückbringen</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your browser uses only https, and so it cannot reach the wizard on this computer.</source>
        <translation>Ihr Browser verwendet nur https und kann den Assistenten auf diesem Computer deshalb nicht erreichen.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with a code instead.</source>
        <translation>Melden Sie sich stattdessen mit einem Code an.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in was declined</source>
        <translation>Die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Cancel was pressed on Microsoft's page.</source>
        <translation>Auf der Seite von Microsoft wurde auf Abbrechen gedrückt.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in again and press Accept.</source>
        <translation>Melden Sie sich erneut an und drücken Sie auf Akzeptieren.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Please sign in again</source>
        <translation>Bitte melden Sie sich erneut an</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft ended this sign-in. That is normal after some time.</source>
        <translation>Microsoft hat diese Anmeldung beendet. Das ist nach einiger Zeit normal.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in again. Nothing that was created is lost.</source>
        <translation>Melden Sie sich erneut an. Nichts, was erstellt wurde, ist verloren.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Please sign in once more</source>
        <translation>Bitte melden Sie sich noch einmal an</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The connection broke off at the end of the sign-in, and Microsoft takes each sign-in only once.</source>
        <translation>Am Ende der Anmeldung brach die Verbindung ab, und Microsoft nimmt jede Anmeldung nur einmal an.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in again. Nothing was changed.</source>
        <translation>Melden Sie sich erneut an. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>A sign-in policy stopped you</source>
        <translation>Eine Anmelderichtlinie hat Sie aufgehalten</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>A sign-in policy of your organisation does not allow this sign-in.</source>
        <translation>Eine Anmelderichtlinie Ihrer Organisation lässt diese Anmeldung nicht zu.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in another way, or use your managed company computer or network.</source>
        <translation>Melden Sie sich auf andere Weise an, oder nutzen Sie Ihren verwalteten Firmencomputer oder das Firmennetz.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your IT security team can look the sign-in up with the numbers in the details.</source>
        <translation>Ihr IT-Sicherheitsteam kann die Anmeldung mit den Nummern in den Details nachschlagen.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Signing in with a code is not allowed here</source>
        <translation>Die Anmeldung mit einem Code ist hier nicht erlaubt</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your organisation blocks sign-ins with a code.</source>
        <translation>Ihre Organisation blockiert Anmeldungen mit einem Code.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with the browser instead.</source>
        <translation>Melden Sie sich stattdessen mit dem Browser an.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your IT security team.</source>
        <translation>Ihr IT-Sicherheitsteam.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The code has expired</source>
        <translation>Der Code ist abgelaufen</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>A code is valid for 15 minutes only.</source>
        <translation>Ein Code ist nur 15 Minuten gültig.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Get a new code.</source>
        <translation>Fordern Sie einen neuen Code an.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This account is not in the organisation</source>
        <translation>Dieses Konto gehört nicht zur Organisation</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The account you chose does not belong to this organisation.</source>
        <translation>Das gewählte Konto gehört nicht zu dieser Organisation.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with your work account of this organisation, not with a personal account.</source>
        <translation>Melden Sie sich mit Ihrem Geschäftskonto dieser Organisation an, nicht mit einem persönlichen Konto.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This is another organisation</source>
        <translation>Das ist eine andere Organisation</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>You signed in to {organisation}, and {expected} was expected.</source>
        <translation>Sie haben sich bei {organisation} angemeldet, erwartet wurde {expected}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with an account of {expected}.</source>
        <translation>Melden Sie sich mit einem Konto von {expected} an.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The organisation was not found</source>
        <translation>Die Organisation wurde nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft does not know an organisation of that name.</source>
        <translation>Microsoft kennt keine Organisation mit diesem Namen.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Check its name. If your company uses Microsoft's government or China cloud, choose it.</source>
        <translation>Prüfen Sie den Namen. Wenn Ihre Firma Microsofts Cloud für Behörden oder für China verwendet, wählen Sie diese.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>User name or password is wrong</source>
        <translation>Benutzername oder Kennwort ist falsch</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft did not accept them.</source>
        <translation>Microsoft hat die Angaben nicht akzeptiert.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Try again. The wizard never sees your password.</source>
        <translation>Versuchen Sie es erneut. Der Assistent sieht Ihr Kennwort nie.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This account cannot sign in now</source>
        <translation>Dieses Konto kann sich jetzt nicht anmelden</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The account is locked or switched off, or its password has expired.</source>
        <translation>Das Konto ist gesperrt oder deaktiviert, oder sein Kennwort ist abgelaufen.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Wait a few minutes or reset the password.</source>
        <translation>Warten Sie ein paar Minuten, oder setzen Sie das Kennwort zurück.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>A second factor is needed</source>
        <translation>Ein zweiter Faktor wird benötigt</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft wants you to confirm the sign-in with a second factor.</source>
        <translation>Microsoft möchte, dass Sie die Anmeldung mit einem zweiten Faktor bestätigen.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Set it up at aka.ms/mfasetup, then sign in again.</source>
        <translation>Richten Sie ihn unter aka.ms/mfasetup ein, und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This computer is not managed</source>
        <translation>Dieser Computer wird nicht verwaltet</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your organisation allows this sign-in only from its own computers.</source>
        <translation>Ihre Organisation lässt diese Anmeldung nur von eigenen Computern zu.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Run the wizard on your managed company computer.</source>
        <translation>Führen Sie den Assistenten auf Ihrem verwalteten Firmencomputer aus.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>You are not assigned to the app that signs you in</source>
        <translation>Sie sind der App, mit der Sie angemeldet werden, nicht zugewiesen</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your organisation lets only chosen people use it.</source>
        <translation>Ihre Organisation lässt nur ausgewählte Personen diese App verwenden.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with another of Microsoft's apps, or ask to be assigned.</source>
        <translation>Melden Sie sich mit einer anderen App von Microsoft an, oder bitten Sie um Zuweisung.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This is a partner's account</source>
        <translation>Das ist das Konto eines Partners</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>You signed in as a partner of this organisation.</source>
        <translation>Sie haben sich als Partner dieser Organisation angemeldet.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Use an account of the customer's own organisation.</source>
        <translation>Verwenden Sie ein Konto aus der eigenen Organisation des Kunden.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft refused the app that signs you in</source>
        <translation>Microsoft hat die App abgelehnt, mit der Sie angemeldet werden</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your organisation does not allow the app with which the wizard signs in.</source>
        <translation>Ihre Organisation lässt die App nicht zu, mit der der Assistent anmeldet.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with another of Microsoft's apps, or ask for this one to be allowed.</source>
        <translation>Melden Sie sich mit einer anderen App von Microsoft an, oder bitten Sie darum, diese zuzulassen.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>No sign-in was found on this computer</source>
        <translation>Auf diesem Computer wurde keine Anmeldung gefunden</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The Azure tools on this computer are missing or not signed in.</source>
        <translation>Die Azure-Werkzeuge auf diesem Computer fehlen oder sind nicht angemeldet.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Please sign in first</source>
        <translation>Bitte melden Sie sich zuerst an</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The wizard is not signed in.</source>
        <translation>Der Assistent ist nicht angemeldet.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in to Azure.</source>
        <translation>Melden Sie sich bei Azure an.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use another account</source>
        <translation>Anderes Konto verwenden</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Sign in with a code</source>
        <translation>Mit einem Code anmelden</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use the longest time allowed</source>
        <translation>Die längste erlaubte Zeit verwenden</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Create a new client secret</source>
        <translation>Neuen geheimen Clientschlüssel erstellen</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use this application</source>
        <translation>Diese Anwendung verwenden</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use this Client ID</source>
        <translation>Diese Client-ID verwenden</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Check the client secret</source>
        <translation>Geheimen Clientschlüssel prüfen</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Register the application anyway</source>
        <translation>Anwendung trotzdem registrieren</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use it with a new client secret</source>
        <translation>Mit einem neuen geheimen Clientschlüssel verwenden</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Register a new application</source>
        <translation>Neue Anwendung registrieren</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Wait and check again</source>
        <translation>Warten und erneut prüfen</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Check again with a new sign-in</source>
        <translation>Mit neuer Anmeldung erneut prüfen</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Activate a role in PIM</source>
        <translation>Eine Rolle in PIM aktivieren</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Sign in with another Microsoft app</source>
        <translation>Mit einer anderen Microsoft-App anmelden</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Repair the Redirect URI</source>
        <translation>Die Umleitungs-URI reparieren</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Create what is missing</source>
        <translation>Erstellen, was fehlt</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>List it under Enterprise applications</source>
        <translation>Sie unter Unternehmensanwendungen aufführen</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Restore the application</source>
        <translation>Die Anwendung wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Cloud Application Administrator</source>
        <translation>Cloudanwendungsadministrator</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Microsoft's sign-in and Graph addresses</source>
        <translation>die Anmelde- und Graph-Adressen von Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Microsoft refused because the times differ.</source>
        <translation>Microsoft hat abgelehnt, weil die Uhrzeiten voneinander abweichen.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the application</source>
        <translation>die Anwendung</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the Redirect URI</source>
        <translation>die Umleitungs-URI</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the entry under Enterprise applications</source>
        <translation>der Eintrag unter Unternehmensanwendungen</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the client secret</source>
        <translation>der geheime Clientschlüssel</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the permission in the application's list</source>
        <translation>die Berechtigung in der Liste der Anwendung</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the admin consent</source>
        <translation>die Administratoreinwilligung</translation>
    </message>
    <message>
        <location filename="../../wizard/core/words.py"/>
        <source>{things}, {next}</source>
        <translation>{things}, {next}</translation>
    </message>
    <message>
        <location filename="../../wizard/core/words.py"/>
        <source>January, February, March, April, May, June, July, August, September, October, November, December</source>
        <translation>Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember</translation>
    </message>
    <message>
        <location filename="../../wizard/core/words.py"/>
        <source>Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec</source>
        <translation>Jan., Feb., März, Apr., Mai, Juni, Juli, Aug., Sept., Okt., Nov., Dez.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/words.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>You can close this page and go back to the wizard.</source>
        <translation>Sie können diese Seite schließen und zum Assistenten zurückkehren.</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>The sign-in did not finish</source>
        <translation>Die Anmeldung wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>Go back to the wizard. It says what you can do.</source>
        <translation>Kehren Sie zum Assistenten zurück. Er sagt Ihnen, was Sie tun können.</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>The wizard does not wait for this answer</source>
        <translation>Der Assistent wartet nicht auf diese Antwort</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>Close this page and go back to the wizard.</source>
        <translation>Schließen Sie diese Seite, und kehren Sie zum Assistenten zurück.</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>There is nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>You can close this page.</source>
        <translation>Sie können diese Seite schließen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} days ahead of Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} day ahead of Microsoft's.</extracomment>
        <translation><numerusform>Die Uhr dieses Computers geht gegenüber der von Microsoft {count} Tag vor.</numerusform><numerusform>Die Uhr dieses Computers geht gegenüber der von Microsoft {count} Tage vor.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} hours ahead of Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} hour ahead of Microsoft's.</extracomment>
        <translation><numerusform>Die Uhr dieses Computers geht gegenüber der von Microsoft {count} Stunde vor.</numerusform><numerusform>Die Uhr dieses Computers geht gegenüber der von Microsoft {count} Stunden vor.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} minutes ahead of Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} minute ahead of Microsoft's.</extracomment>
        <translation><numerusform>Die Uhr dieses Computers geht gegenüber der von Microsoft {count} Minute vor.</numerusform><numerusform>Die Uhr dieses Computers geht gegenüber der von Microsoft {count} Minuten vor.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} days behind Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} day behind Microsoft's.</extracomment>
        <translation><numerusform>Die Uhr dieses Computers geht gegenüber der von Microsoft {count} Tag nach.</numerusform><numerusform>Die Uhr dieses Computers geht gegenüber der von Microsoft {count} Tage nach.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} hours behind Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} hour behind Microsoft's.</extracomment>
        <translation><numerusform>Die Uhr dieses Computers geht gegenüber der von Microsoft {count} Stunde nach.</numerusform><numerusform>Die Uhr dieses Computers geht gegenüber der von Microsoft {count} Stunden nach.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} minutes behind Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} minute behind Microsoft's.</extracomment>
        <translation><numerusform>Die Uhr dieses Computers geht gegenüber der von Microsoft {count} Minute nach.</numerusform><numerusform>Die Uhr dieses Computers geht gegenüber der von Microsoft {count} Minuten nach.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/entra/problems.py"/>
        <source>Microsoft does not accept the Redirect URI that belongs to this domain.</source>
        <translation>Microsoft akzeptiert die Umleitungs-URI nicht, die zu dieser Domäne gehört.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>The wizard is still working. Close it anyway?</source>
        <translation>Der Assistent arbeitet noch. Trotzdem schließen?</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>What was created in your tenant stays there. Start the wizard again to go on from there.</source>
        <translation>Was in Ihrem Mandanten erstellt wurde, bleibt dort. Starten Sie den Assistenten erneut, um dort weiterzumachen.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>The client secret was not handed over yet. Close the wizard anyway?</source>
        <translation>Der geheime Clientschlüssel wurde noch nicht übergeben. Den Assistenten trotzdem schließen?</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>Its value cannot be shown again. You would have to create a new client secret.</source>
        <translation>Sein Wert kann nicht noch einmal angezeigt werden. Sie müssten einen neuen geheimen Clientschlüssel erstellen.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>Close the wizard</source>
        <translation>Assistenten schließen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>Stay</source>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>The wizard cannot go on.</source>
        <translation>Der Assistent kann nicht weitermachen.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>It was undone.</source>
        <translation>Es wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Check, renew or undo</source>
        <translation>Prüfen, erneuern oder rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Remove the older client secrets</source>
        <translation>Die älteren geheimen Clientschlüssel entfernen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Undo the set-up</source>
        <translation>Einrichtung rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>What is set up</source>
        <translation>Was eingerichtet ist</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>The wizard can repair this. It adds what is missing and touches nothing else.</source>
        <translation>Der Assistent kann das reparieren. Er fügt hinzu, was fehlt, und rührt sonst nichts an.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>A new one works beside the old one, so nobody is locked out meanwhile.</source>
        <translation>Ein neuer gilt neben dem alten, sodass in der Zwischenzeit niemand ausgesperrt ist.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Read just now in {organisation}.</source>
        <translation>Soeben ausgelesen für {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Please sign in to Azure first.</source>
        <translation>Bitte melden Sie sich zuerst bei Azure an.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>This is what the wizard created for {domain}. Nothing else is touched.</source>
        <translation>Das hat der Assistent für {domain} erstellt. Alles andere bleibt unberührt.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>What was deleted rests in Entra's recycle bin for 30 days. It can be restored.</source>
        <translation>Was gelöscht wurde, bleibt 30 Tage lang im Papierkorb von Entra. Es kann wiederhergestellt werden.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Nothing is left of what the wizard created for {domain}.</source>
        <translation>Von dem, was der Assistent für {domain} erstellt hat, ist nichts mehr übrig.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Undo the set-up?</source>
        <translation>Einrichtung rückgängig machen?</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>People can then no longer sign in through it.</source>
        <translation>Danach kann sich niemand mehr darüber anmelden.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Like this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Share-safe screen</source>
        <translation>Bildschirm zum Teilen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Pictures of the portal</source>
        <translation>Bilder des Portals</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Sets up Microsoft Entra ID single sign-on, step by step. Not a product of Microsoft or Improvado.</source>
        <translation>Richtet das einmalige Anmelden mit Microsoft Entra ID ein, Schritt für Schritt. Kein Produkt von Microsoft oder Improvado.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Not all is there yet. What was just saved can take a minute to show.</source>
        <translation>Es ist noch nicht alles da. Was gerade gespeichert wurde, kann eine Minute brauchen, bis es erscheint.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Let the wizard do it</source>
        <translation>Das soll der Assistent tun</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>I'll do it in the portal</source>
        <translation>Ich mache das im Portal</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Step {number} of {total}</source>
        <translation>Schritt {number} von {total}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Step {number} of {total} · article step {step}</source>
        <translation>Schritt {number} von {total} · Schritt {step} des Artikels</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Step {number} of {total} · article steps {steps}</source>
        <translation>Schritt {number} von {total} · Schritte {steps} des Artikels</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/before_you_start.py"/>
        <source>Redirect URI</source>
        <translation>Umleitungs-URI</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/before_you_start.py"/>
        <source>What you need</source>
        <translation>Das brauchen Sie</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>The Value, not the Secret ID.</source>
        <translation>Der Wert, nicht die Geheimnis-ID.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>Value of the client secret</source>
        <translation>Wert des geheimen Clientschlüssels</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>It stays in this program and is shown as dots.</source>
        <translation>Er bleibt in diesem Programm und wird als Punkte angezeigt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>Your organisation allows at most {count} days.</source>
        <extracomment>In English for 1: Your organisation allows at most {count} day.</extracomment>
        <translation><numerusform>Ihre Organisation erlaubt höchstens {count} Tag.</numerusform><numerusform>Ihre Organisation erlaubt höchstens {count} Tage.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>It expires on {day}.</source>
        <translation>Er läuft am {day} ab.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>The value is not known here.</source>
        <translation>Der Wert ist hier nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>{count} months</source>
        <extracomment>In English for 1: {count} month</extracomment>
        <translation><numerusform>{count} Monat</numerusform><numerusform>{count} Monate</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>What happens next</source>
        <translation>So geht es weiter</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>{organisation} is ready to sign in to {vendor} with Microsoft accounts.</source>
        <translation>{organisation} ist bereit, sich mit Microsoft-Konten bei {vendor} anzumelden.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>A new client secret is needed before {day}.</source>
        <translation>Vor dem {day} wird ein neuer geheimer Clientschlüssel benötigt.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>In Keeper</source>
        <translation>In Keeper</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>You said that the values were handed over.</source>
        <translation>Sie haben angegeben, dass die Werte übergeben wurden.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Created earlier. Its value cannot be read again. Go back to create a new one.</source>
        <translation>Früher erstellt. Sein Wert kann nicht noch einmal gelesen werden. Gehen Sie zurück, um einen neuen zu erstellen.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>The wizard reads what is there.</source>
        <translation>Der Assistent liest, was vorhanden ist.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>There is an application already. It is used, unless you choose something else.</source>
        <translation>Es gibt bereits eine Anwendung. Sie wird verwendet, wenn Sie nichts anderes wählen.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>You make these changes in the portal. The wizard only checks them.</source>
        <translation>Sie nehmen diese Änderungen im Portal vor. Der Assistent prüft sie nur.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>Let the wizard make the changes</source>
        <translation>Der Assistent soll die Änderungen vornehmen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>I'll make the changes in the portal</source>
        <translation>Ich nehme die Änderungen im Portal vor</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/register_application.py"/>
        <source>Client ID, if it is not found</source>
        <translation>Client-ID, falls die Anwendung nicht gefunden wird</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/register_application.py"/>
        <source>Leave this empty at first. The wizard finds the application by its Redirect URI.</source>
        <translation>Lassen Sie dieses Feld zunächst leer. Der Assistent findet die Anwendung über ihre Umleitungs-URI.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/register_application.py"/>
        <source>Enter a name for the application.</source>
        <translation>Geben Sie einen Namen für die Anwendung ein.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Use the sign-in already on this computer</source>
        <translation>Vorhandene Anmeldung dieses Computers nutzen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Primary domain</source>
        <translation>Primäre Domäne</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Switch</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Switch to another organisation</source>
        <translation>Zu einer anderen Organisation wechseln</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Not the right organisation?</source>
        <translation>Nicht die richtige Organisation?</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>An application, without a person</source>
        <translation>Eine Anwendung, ohne eine Person</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>{name} · {account}</source>
        <translation>{name} · {account}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/enlarged.py"/>
        <source>&amp;Previous</source>
        <translation>&amp;Vorheriges</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/enlarged.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/enlarged.py"/>
        <source>Picture {number} of {total}</source>
        <translation>Bild {number} von {total}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/gallery.py"/>
        <source>Picture {number}</source>
        <translation>Bild {number}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/gallery.py"/>
        <source>Past</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/gallery.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/gallery.py"/>
        <source>Pictures of this step</source>
        <translation>Bilder dieses Schritts</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/panel.py"/>
        <source>Show the pictures of the portal</source>
        <translation>Bilder des Portals anzeigen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/panel.py"/>
        <source>Hide the pictures of the portal</source>
        <translation>Bilder des Portals ausblenden</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/portal_picture.py"/>
        <source>Enlarge the picture</source>
        <translation>Bild vergrößern</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>{state} · {more}</source>
        <translation>{state} · {more}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>{number}. {name}: {state}</source>
        <translation>{number}. {name}: {state}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>This page is open.</source>
        <translation>Diese Seite ist geöffnet.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>{title} - Practice</source>
        <translation>{title} - Übung</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig stellen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/spoken.py"/>
        <source>{title}. {what_to_do}</source>
        <translation>{title}. {what_to_do}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/spoken.py"/>
        <source>{reason} {usual}</source>
        <translation>{reason} {usual}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/support.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Ask an administrator</source>
        <translation>Einen Administrator fragen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Send this message. The wizard turns green by itself once the consent is there.</source>
        <translation>Senden Sie diese Nachricht. Der Assistent wird von selbst grün, sobald die Einwilligung da ist.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Copy the message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Copy the link</source>
        <translation>Den Link kopieren</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Open in my e-mail program</source>
        <translation>Im E-Mail-Programm öffnen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Save as e-mail</source>
        <translation>Als E-Mail speichern</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>You can close the wizard and come back days later, with the same address and the same account.</source>
        <translation>Sie können den Assistenten schließen und Tage später mit derselben Adresse und demselben Konto weitermachen.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>The message was copied.</source>
        <translation>Die Nachricht wurde kopiert.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>The link was copied.</source>
        <translation>Der Link wurde kopiert.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>No e-mail program could be opened. Copy the message instead.</source>
        <translation>Es konnte kein E-Mail-Programm geöffnet werden. Kopieren Sie stattdessen die Nachricht.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Nothing could be saved there: {reason}</source>
        <translation>Dort konnte nichts gespeichert werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Saved. Open the file with your e-mail program and choose who receives it.</source>
        <translation>Gespeichert. Öffnen Sie die Datei mit Ihrem E-Mail-Programm und wählen Sie, wer sie erhält.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/breaking.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/by_hand.py"/>
        <source>In the portal</source>
        <translation>Im Portal</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/by_hand.py"/>
        <source>Open in the portal, article step {number}</source>
        <translation>Im Portal öffnen, Schritt {number} des Artikels</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/by_hand.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/by_hand.py"/>
        <source>Copy: {value}</source>
        <translation>Kopieren: {value}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/check_list.py"/>
        <source>{reason} {usual} So far: {time}.</source>
        <translation>{reason} {usual} Bisher: {time}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>Copy what to tell support</source>
        <translation>Angaben für den Support kopieren</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>What do I tell support?</source>
        <translation>Was sage ich dem Support?</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>These facts help, and they hold no name, no id and no secret.</source>
        <translation>Diese Angaben helfen, und sie enthalten keinen Namen, keine ID und kein Geheimnis.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/parts.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Who can help: {helper}</source>
        <translation>Wer helfen kann: {helper}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>{what_happened} {what_to_do}</source>
        <translation>{what_happened} {what_to_do}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Request ID</source>
        <translation>Anforderungs-ID</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Correlation ID</source>
        <translation>Korrelations-ID</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Open the page again</source>
        <translation>Seite erneut öffnen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Get a new code</source>
        <translation>Neuen Code anfordern</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Does Microsoft's page refuse the sign-in? Then try another way:</source>
        <translation>Lehnt die Seite von Microsoft die Anmeldung ab? Dann versuchen Sie es auf andere Weise:</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Time left to sign in: {time}</source>
        <translation>Verbleibende Zeit für die Anmeldung: {time}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Sign in on the page in your browser</source>
        <translation>Melden Sie sich auf der Seite in Ihrem Browser an</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Open the sign-in page by hand</source>
        <translation>Anmeldeseite selbst öffnen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Type this code on Microsoft's page</source>
        <translation>Geben Sie diesen Code auf der Seite von Microsoft ein</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Open the page on this or any other device, type the code and sign in.</source>
        <translation>Öffnen Sie die Seite auf diesem oder einem anderen Gerät, geben Sie den Code ein, und melden Sie sich an.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Microsoft's sign-in page was opened. When you are done there, the wizard goes on by itself.</source>
        <translation>Die Anmeldeseite von Microsoft wurde geöffnet. Wenn Sie dort fertig sind, macht der Assistent von selbst weiter.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>No browser could be opened. Copy the link, open it in a browser of this computer and sign in there. The wizard goes on by itself.</source>
        <translation>Es konnte kein Browser geöffnet werden. Kopieren Sie den Link, öffnen Sie ihn in einem Browser dieses Computers, und melden Sie sich dort an. Der Assistent macht von selbst weiter.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>Continue where you stopped</source>
        <translation>Weitermachen, wo Sie aufgehört haben</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>Start with another address</source>
        <translation>Mit einer anderen Adresse beginnen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>Created so far: {things}.</source>
        <translation>Bisher erstellt: {things}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>The undo for {domain} was interrupted on {day}.</source>
        <translation>Das Rückgängigmachen für {domain} wurde am {day} unterbrochen.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>The renewal of the client secret for {domain} was interrupted on {day}.</source>
        <translation>Das Erneuern des geheimen Clientschlüssels für {domain} wurde am {day} unterbrochen.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>The set-up for {domain} was interrupted on {day}.</source>
        <translation>Die Einrichtung für {domain} wurde am {day} unterbrochen.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Hide: {value}</source>
        <translation>Verbergen: {value}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Show: {value}</source>
        <translation>Anzeigen: {value}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/words.py"/>
        <source>your domain</source>
        <translation>Ihre Domäne</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/words.py"/>
        <source>shown once the domain is known</source>
        <translation>wird angezeigt, sobald die Domäne bekannt ist</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>The client secret was created earlier and Microsoft shows its value only once, so nothing was written this time. Use the values that were handed over then. If nobody has them, start the program without a command and choose Create a new client secret.</source>
        <translation>Der geheime Clientschlüssel wurde früher erstellt, und Microsoft zeigt seinen Wert nur einmal. Deshalb wurde diesmal nichts geschrieben. Verwenden Sie die Werte, die damals übergeben wurden. Wenn niemand sie hat, starten Sie das Programm ohne Befehl, und wählen Sie „Neuen geheimen Clientschlüssel erstellen“.</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>The three values could not be written</source>
        <translation>Die drei Werte konnten nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>Run the command again with another file. A new client secret then replaces this one.</source>
        <translation>Führen Sie den Befehl mit einer anderen Datei erneut aus. Ein neuer geheimer Clientschlüssel ersetzt dann diesen.</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>the terminal</source>
        <translation>das Terminal</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>the output</source>
        <translation>die Ausgabe</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>Nothing could be written to {place}: {reason}.</source>
        <translation>Es konnte nichts geschrieben werden (Ziel: {place}): {reason}.</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>The three values were written to {place}.</source>
        <translation>Die drei Werte wurden geschrieben. Ziel: {place}.</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>Go on and make these changes? [y/N]</source>
        <translation>Fortfahren und diese Änderungen vornehmen? [j/N]</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>y, yes</source>
        <translation>j, ja</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>{path} is a folder; name a file in it</source>
        <translation>{path} ist ein Ordner; nennen Sie eine Datei darin</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>{path} is not an ordinary file</source>
        <translation>{path} ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>nothing can be written in the folder {path} ({reason})</source>
        <translation>im Ordner {path} kann nichts geschrieben werden ({reason})</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Renew the client secret</source>
        <translation>Geheimen Clientschlüssel erneuern</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Health of all registrations</source>
        <translation>Zustand aller Registrierungen</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Which domain</source>
        <translation>Welche Domäne</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>{name}: {state} ({detail})</source>
        <translation>{name}: {state} ({detail})</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>No browser could be opened. Please open this link by hand:</source>
        <translation>Es konnte kein Browser geöffnet werden. Bitte öffnen Sie diesen Link selbst:</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Enter the code {code} at {url}</source>
        <translation>Geben Sie den Code {code} unter {url} ein</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Sign in at {url}</source>
        <translation>Melden Sie sich unter {url} an</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Your contact for help: {contact}</source>
        <translation>Ihre Ansprechperson für Hilfe: {contact}</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Result: {result}</source>
        <translation>Ergebnis: {result}</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>{title}. {what_happened} {what_to_do}</source>
        <translation>{title}. {what_happened} {what_to_do}</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Roles are activated here: {link}</source>
        <translation>Rollen werden hier aktiviert: {link}</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Then run the command again: it signs you in anew, so that the new role counts.</source>
        <translation>Führen Sie den Befehl dann erneut aus: Er meldet Sie neu an, sodass die neue Rolle gilt.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Picture {number} of {total}.</source>
        <translation>Bild {number} von {total}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>The page {page}.</source>
        <translation>Die Seite {page}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Tabs: {tabs}. Open: {tab}.</source>
        <translation>Registerkarten: {tabs}. Geöffnet: {tab}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Commands: {commands}.</source>
        <translation>Befehle: {commands}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>On top of it, at the side: {title}.</source>
        <translation>Darüber, an der Seite: {title}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>On top of it, in a dialog: {title}.</source>
        <translation>Darüber, in einem Dialogfeld: {title}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Outlined with the number {number}: {control}.</source>
        <translation>Mit der Nummer {number} umrandet: {control}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Outlined: {control}.</source>
        <translation>Umrandet: {control}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Menu: {entries}. Open: {open}.</source>
        <translation>Menü: {entries}. Geöffnet: {open}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Chosen: {text}.</source>
        <translation>Ausgewählt: {text}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Not chosen: {text}.</source>
        <translation>Nicht ausgewählt: {text}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>{label}: {text}.</source>
        <translation>{label}: {text}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Buttons: {buttons}.</source>
        <translation>Schaltflächen: {buttons}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Table: {columns}.</source>
        <translation>Tabelle: {columns}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Row: {cells}.</source>
        <translation>Zeile: {cells}.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>a name needs at least one character.</source>
        <translation>ein Name benötigt mindestens ein Zeichen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/profile.py"/>
        <source>a name has at most {count} characters.</source>
        <translation><numerusform>ein Name hat höchstens {count} Zeichen.</numerusform><numerusform>ein Name hat höchstens {count} Zeichen.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>write a tenant ID or a domain, such as contoso.onmicrosoft.com.</source>
        <translation>geben Sie eine Mandanten-ID oder eine Domäne an, zum Beispiel contoso.onmicrosoft.com.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/profile.py"/>
        <source>choose {least} to {count} months.</source>
        <translation><numerusform>wählen Sie {least} bis {count} Monat.</numerusform><numerusform>wählen Sie {least} bis {count} Monate.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>this must be one line of plain text.</source>
        <translation>dies muss eine Zeile mit einfachem Text sein.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>It could not be checked from this computer.</source>
        <translation>Von diesem Computer aus konnte das nicht geprüft werden.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>No answer came in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>A proxy leads there, which is not an HTTP proxy.</source>
        <translation>Dorthin führt ein Proxy, der kein HTTP-Proxy ist.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>The proxy {proxy} finds its address.</source>
        <translation>Der Proxy {proxy} ermittelt die Adresse.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>This computer finds no address for it. Check the spelling, or ask your network team.</source>
        <translation>Dieser Computer findet dafür keine Adresse. Prüfen Sie die Schreibweise, oder fragen Sie Ihr Netzwerkteam.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>No connection could be made.</source>
        <translation>Es konnte keine Verbindung hergestellt werden.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>The proxy {proxy} wants a sign-in.</source>
        <translation>Der Proxy {proxy} verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>The proxy {proxy} does not let the wizard through ({status}).</source>
        <translation>Der Proxy {proxy} lässt den Assistenten nicht durch ({status}).</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>The site has no such page. Ask whether the whitelabel is set up for this domain.</source>
        <translation>Diese Seite gibt es auf der Website nicht. Fragen Sie, ob das Whitelabel für diese Domäne eingerichtet ist.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>The site answered with an error ({status}).</source>
        <translation>Die Website hat mit einem Fehler geantwortet ({status}).</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>The certificate is not accepted: {reason}.</source>
        <translation>Das Zertifikat wird nicht akzeptiert: {reason}.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>unknown reason</source>
        <translation>unbekannter Grund</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>To do</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Goes</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Enter the address at which your team opens {vendor}.</source>
        <translation>Geben Sie die Adresse ein, unter der Ihr Team {vendor} öffnet.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Whitelabel domain</source>
        <translation>Whitelabel-Domäne</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Whitelabel domain: {domain}</source>
        <translation>Whitelabel-Domäne: {domain}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>This computer finds {domain}</source>
        <translation>Dieser Computer findet {domain}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>The certificate of {domain} is valid</source>
        <translation>Das Zertifikat von {domain} ist gültig</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>The Redirect URI answers</source>
        <translation>Die Umleitungs-URI antwortet</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>No domain was entered.</source>
        <translation>Es wurde keine Domäne eingegeben.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>The application has a client secret</source>
        <translation>Die Anwendung hat einen geheimen Clientschlüssel</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>{name}, expires on {day}</source>
        <translation>{name}, läuft am {day} ab</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>Microsoft accepts the client secret</source>
        <translation>Microsoft akzeptiert den geheimen Clientschlüssel</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>Proved by signing in with it.</source>
        <translation>Durch eine Anmeldung damit bewiesen.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>It was created earlier, and its value was shown only then. If you no longer have it, create a new one.</source>
        <translation>Er wurde früher erstellt, und sein Wert wurde nur damals angezeigt. Wenn Sie ihn nicht mehr haben, erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>Unused client secrets are removed</source>
        <translation>Nicht verwendete geheime Clientschlüssel sind entfernt</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/drift.py"/>
        <source>The one that is there lacks the final slash.</source>
        <translation>Bei der vorhandenen fehlt der Schrägstrich am Ende.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/drift.py"/>
        <source>{other} is there. It begins with http, and {uri} is needed.</source>
        <translation>{other} ist vorhanden. Diese URI beginnt mit http, benötigt wird {uri}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/drift.py"/>
        <source>{other} is there. Its host is not the same: {uri} is needed.</source>
        <translation>{other} ist vorhanden. Der Host ist nicht derselbe: Benötigt wird {uri}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>The application {name} is registered</source>
        <translation>Die Anwendung {name} ist registriert</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>Its client secret is valid</source>
        <translation>Ihr geheimer Clientschlüssel ist gültig</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>{permission} is granted for everyone</source>
        <translation>{permission} ist für alle erteilt</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>It was created earlier, and its value cannot be read again.</source>
        <translation>Er wurde früher erstellt, und sein Wert kann nicht noch einmal gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>The values were handed over</source>
        <translation>Die Werte wurden übergeben</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>An application for {vendor} is registered</source>
        <translation>Eine Anwendung für {vendor} ist registriert</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>None was found that this program registered. Name the domain to look for any other.</source>
        <translation>Es wurde keine gefunden, die dieses Programm registriert hat. Nennen Sie die Domäne, um nach anderen zu suchen.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>An application is registered for {domain}</source>
        <translation>Eine Anwendung ist für {domain} registriert</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: the Redirect URI is right</source>
        <translation>{name}: Die Umleitungs-URI ist richtig</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>No Redirect URI of {vendor}.</source>
        <translation>Keine Umleitungs-URI von {vendor}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{uri} is missing.</source>
        <translation>{uri} fehlt.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: it is listed under Enterprise applications</source>
        <translation>{name}: Sie ist unter Unternehmensanwendungen aufgeführt</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>The entry was deleted, so nobody can sign in. A set-up creates it again.</source>
        <translation>Der Eintrag wurde gelöscht, deshalb kann sich niemand anmelden. Eine Einrichtung erstellt ihn neu.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>Someone switched it off: Enterprise applications, Properties.</source>
        <translation>Jemand hat sie deaktiviert: Unternehmensanwendungen, Eigenschaften.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: signing in is enabled</source>
        <translation>{name}: Die Anmeldung ist aktiviert</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: people are assigned, as it demands</source>
        <translation>{name}: Personen sind zugewiesen, wie verlangt</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>Nobody is assigned, so nobody can sign in.</source>
        <translation>Niemand ist zugewiesen, deshalb kann sich niemand anmelden.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: {permission} is granted for everyone</source>
        <translation>{name}: {permission} ist für alle erteilt</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>The admin consent is missing, or was taken back.</source>
        <translation>Die Administratoreinwilligung fehlt oder wurde zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: a client secret is valid</source>
        <translation>{name}: Ein geheimer Clientschlüssel ist gültig</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>There is no client secret.</source>
        <translation>Es gibt keinen geheimen Clientschlüssel.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: client secret {secret}</source>
        <translation>{name}: geheimer Clientschlüssel {secret}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>Expired on {day}. It can be removed.</source>
        <translation>Am {day} abgelaufen. Er kann entfernt werden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/steps/health.py"/>
        <source>{count} days left, until {day}</source>
        <extracomment>In English for 1: {count} day left, until {day}</extracomment>
        <translation><numerusform>Noch {count} Tag, bis {day}</numerusform><numerusform>Noch {count} Tage, bis {day}</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/lookup.py"/>
        <source>{name} ({id})</source>
        <translation>{name} ({id})</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The application is deleted</source>
        <translation>Die Anwendung ist gelöscht</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The admin consent is taken back</source>
        <translation>Die Administratoreinwilligung ist zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The application is no longer listed under Enterprise applications</source>
        <translation>Die Anwendung ist nicht mehr unter Unternehmensanwendungen aufgeführt</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>It stays listed under Enterprise applications.</source>
        <translation>Sie bleibt unter Unternehmensanwendungen aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Take back the admin consent for {permission}.</source>
        <translation>Die Administratoreinwilligung für {permission} zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Take back the admin consent for {permission}. It stays for {rest}.</source>
        <translation>Die Administratoreinwilligung für {permission} zurücknehmen. Für {rest} bleibt sie.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Remove the application {name} from Enterprise applications.</source>
        <translation>Die Anwendung {name} aus den Unternehmensanwendungen entfernen.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Delete the application {name} with its client secret. It rests in Entra's recycle bin for 30 days.</source>
        <translation>Die Anwendung {name} mit ihrem geheimen Clientschlüssel löschen. Sie bleibt 30 Tage lang im Papierkorb von Entra.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>{permission} is no longer listed for the application</source>
        <translation>{permission} ist für die Anwendung nicht mehr aufgeführt</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Take {permission} off the permissions of {name}.</source>
        <translation>{permission} aus den Berechtigungen von {name} entfernen.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The client secret {name} is removed</source>
        <translation>Der geheime Clientschlüssel {name} ist entfernt</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Remove the client secret {name}.</source>
        <translation>Den geheimen Clientschlüssel {name} entfernen.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The Redirect URI {uri} is removed</source>
        <translation>Die Umleitungs-URI {uri} ist entfernt</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Remove the Redirect URI {uri} from {name}.</source>
        <translation>Die Umleitungs-URI {uri} aus {name} entfernen.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The application {name} stays, because others use it as well: {others}.</source>
        <translation>Die Anwendung {name} bleibt, weil auch andere sie verwenden: {others}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The application {name} stays, because it was not registered here.</source>
        <translation>Die Anwendung {name} bleibt, weil sie nicht hier registriert wurde.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>{permission} is listed for the application</source>
        <translation>{permission} ist für die Anwendung aufgeführt</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>{resource} · delegated</source>
        <translation>{resource} · delegiert</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>Admin consent is granted for {organisation}</source>
        <translation>Die Administratoreinwilligung für {organisation} ist erteilt</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>The permission shows a green checkmark</source>
        <translation>Die Berechtigung zeigt ein grünes Häkchen</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>Read back from Microsoft, as the portal shows it.</source>
        <translation>Von Microsoft zurückgelesen, wie das Portal es zeigt.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>You have seen what will change</source>
        <translation>Sie haben gesehen, was sich ändert</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>It is listed under Enterprise applications.</source>
        <translation>Sie ist unter Unternehmensanwendungen aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>The permission is listed and granted.</source>
        <translation>Die Berechtigung ist aufgeführt und erteilt.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Its client secret expires on {day}.</source>
        <translation>Ihr geheimer Clientschlüssel läuft am {day} ab.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>{new} The present one expires on {day}.</source>
        <translation>{new} Der vorhandene läuft am {day} ab.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Remove the client secret {names}, which was created earlier and not handed over.</source>
        <translation>Den geheimen Clientschlüssel {names} entfernen, der früher erstellt und nicht übergeben wurde.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Register the application {name}, for this organisation only, with the Redirect URI {uri}</source>
        <translation>Die Anwendung {name} registrieren, nur für diese Organisation, mit der Umleitungs-URI {uri}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>List it under Enterprise applications.</source>
        <translation>Sie unter Unternehmensanwendungen aufführen.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Create a client secret that expires on {day}.</source>
        <translation>Einen geheimen Clientschlüssel erstellen, der am {day} abläuft.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Add the permission {permission} and grant admin consent for {organisation}. Nothing else.</source>
        <translation>Die Berechtigung {permission} hinzufügen und die Administratoreinwilligung für {organisation} erteilen. Sonst nichts.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>The application {name} is used as it is.</source>
        <translation>Die Anwendung {name} wird verwendet, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>{drift} The application {name} gets {uri} in addition.</source>
        <translation>{drift} Die Anwendung {name} erhält zusätzlich {uri}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>The application {name} gets the Redirect URI {uri} in addition to those it has.</source>
        <translation>Die Anwendung {name} erhält die Umleitungs-URI {uri} zusätzlich zu den vorhandenen.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Application Developer or Cloud Application Administrator</source>
        <translation>Anwendungsentwickler oder Cloudanwendungsadministrator</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Accounts in this organizational directory only</source>
        <translation>Nur Konten in diesem Organisationsverzeichnis</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>It accepts accounts of other organisations too. Signing in works all the same.</source>
        <translation>Sie akzeptiert auch Konten anderer Organisationen. Die Anmeldung funktioniert trotzdem.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>The Redirect URI is set (Web)</source>
        <translation>Die Umleitungs-URI ist festgelegt (Web)</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>It is switched on in the portal under Authentication. {vendor} does not need it.</source>
        <translation>Sie ist im Portal unter Authentifizierung eingeschaltet. {vendor} benötigt sie nicht.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Implicit grant is switched off</source>
        <translation>Die implizite Genehmigung ist ausgeschaltet</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>{uri} is needed. There is only {others}.</source>
        <translation>Benötigt wird {uri}. Vorhanden: {others}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>The application is listed under Enterprise applications</source>
        <translation>Die Anwendung ist unter Unternehmensanwendungen aufgeführt</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Signing in to the application is enabled</source>
        <translation>Die Anmeldung bei der Anwendung ist aktiviert</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Only assigned people may. Assign them under Enterprise applications, Users and groups.</source>
        <translation>Nur zugewiesene Personen dürfen das. Weisen Sie sie unter Unternehmensanwendungen, Benutzer und Gruppen zu.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Everyone in {organisation} may sign in to the application</source>
        <translation>Alle dürfen sich bei der Anwendung anmelden ({organisation})</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/renew.py"/>
        <source>The application has a new client secret</source>
        <translation>Die Anwendung hat einen neuen geheimen Clientschlüssel</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/renew.py"/>
        <source>The client secret {name} stays, because it was not created here.</source>
        <translation>Der geheime Clientschlüssel {name} bleibt, weil er nicht hier erstellt wurde.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/renew.py"/>
        <source>No older client secret is left</source>
        <translation>Kein älterer geheimer Clientschlüssel ist mehr übrig</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>The application is back</source>
        <translation>Die Anwendung ist wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>Run the set-up once more: it finds the application and adds what is missing.</source>
        <translation>Führen Sie die Einrichtung noch einmal aus: Sie findet die Anwendung und ergänzt, was fehlt.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>The admin consent and the rest</source>
        <translation>Die Administratoreinwilligung und der Rest</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>It can be restored until {day}.</source>
        <translation>Es kann bis zum {day} wiederhergestellt werden.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>What was deleted rests in Entra's recycle bin</source>
        <translation>Was gelöscht wurde, liegt im Papierkorb von Entra</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Signed in to Azure</source>
        <translation>Bei Azure angemeldet</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Signed in as {account}</source>
        <translation>Angemeldet als {account}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>an application</source>
        <translation>eine Anwendung</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Organisation: {organisation}</source>
        <translation>Organisation: {organisation}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>{domain} · {tenant}</source>
        <translation>{domain} · {tenant}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Kind of account</source>
        <translation>Art des Kontos</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A member of the organisation.</source>
        <translation>Ein Mitglied der Organisation.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A guest. Guests usually may not do this. Use a member's account.</source>
        <translation>Ein Gast. Gäste dürfen das meist nicht. Verwenden Sie das Konto eines Mitglieds.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A personal account. Use your work account.</source>
        <translation>Ein persönliches Konto. Verwenden Sie Ihr Geschäftskonto.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A partner's account. Use an account of the organisation itself.</source>
        <translation>Das Konto eines Partners. Verwenden Sie ein Konto der Organisation selbst.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>An application, signed in without a person.</source>
        <translation>Eine Anwendung, ohne eine Person angemeldet.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Microsoft did not say.</source>
        <translation>Microsoft hat dazu nichts gesagt.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>The clock of this computer is right</source>
        <translation>Die Uhr dieses Computers geht richtig</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>You may register applications</source>
        <translation>Sie dürfen Anwendungen registrieren</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>You are {role}.</source>
        <translation>Ihre Rolle: {role}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Every member may.</source>
        <translation>Jedes Mitglied darf das.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Members may not. The role Application Developer or Cloud Application Administrator is needed.</source>
        <translation>Mitglieder dürfen das nicht. Benötigt wird die Rolle Anwendungsentwickler oder Cloudanwendungsadministrator.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Client secrets are allowed</source>
        <translation>Geheime Clientschlüssel sind erlaubt</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A policy of the organisation forbids them.</source>
        <translation>Eine Richtlinie der Organisation verbietet sie.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>For at most {count} days.</source>
        <extracomment>In English for 1: For at most {count} day.</extracomment>
        <translation><numerusform>Für höchstens {count} Tag.</numerusform><numerusform>Für höchstens {count} Tage.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Without a limit of the organisation.</source>
        <translation>Ohne eine Begrenzung durch die Organisation.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>You may grant admin consent</source>
        <translation>Sie dürfen die Administratoreinwilligung erteilen</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>None of your active roles allows it. The role Cloud Application Administrator is enough.</source>
        <translation>Keine Ihrer aktiven Rollen erlaubt das. Die Rolle Cloudanwendungsadministrator genügt.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/undo.py"/>
        <source>Nothing is left of what was created here for {domain}</source>
        <translation>Von dem, was hier für {domain} erstellt wurde, ist nichts mehr übrig</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/which_domain.py"/>
        <source>The only one is taken: {domain}</source>
        <translation>Die einzige wird verwendet: {domain}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/which_domain.py"/>
        <source>Nothing is left of what was created here in {organisation}</source>
        <translation>Von dem, was hier in {organisation} erstellt wurde, ist nichts mehr übrig</translation>
    </message>
</context>
</TS>
