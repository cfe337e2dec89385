<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Wizard</name>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Microsoft Entra ID single sign-on for a django-allauth site</source>
        <translation>Einmaliges Anmelden mit Microsoft Entra ID für eine Website mit django-allauth</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Whoever looks after the site</source>
        <translation>Wer die Website betreut</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Ask whoever looks after the site.</source>
        <translation>Fragen Sie die Person, die die Website betreut.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Address of the site</source>
        <translation>Adresse der Website</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The address at which people open the site. You can paste it from the browser.</source>
        <translation>Die Adresse, unter der man die Website öffnet. Sie können sie aus dem Browser einfügen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Name of the application</source>
        <translation>Name der Anwendung</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Under this name the application appears in your list of Enterprise applications.</source>
        <translation>Unter diesem Namen erscheint die Anwendung in Ihrer Liste der Unternehmensanwendungen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client secret expires after</source>
        <translation>Geheimer Clientschlüssel läuft ab nach</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A new client secret is needed before this time is over. 24 months is the longest.</source>
        <translation>Vor Ablauf dieser Zeit wird ein neuer geheimer Clientschlüssel benötigt. Höchstens sind 24 Monate möglich.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Before you start</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>This takes about five minutes. First we check that the site is ready.</source>
        <translation>Das dauert etwa fünf Minuten. Zuerst prüfen wir, ob die Website bereit ist.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Check the domain</source>
        <translation>Domäne prüfen</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>You need an active Azure account that may create applications and grant admin consent for your organisation.</source>
        <translation>Sie benötigen ein aktives Azure-Konto, das Anwendungen erstellen und die Administratoreinwilligung für Ihre Organisation erteilen darf.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The site must run at its own address with https, with django-allauth and its provider Microsoft. If you are not sure, ask whoever looks after the site.</source>
        <translation>Die Website muss unter ihrer eigenen Adresse mit https laufen, mit django-allauth und dessen Anbieter Microsoft. Wenn Sie nicht sicher sind, fragen Sie die Person, die die Website betreut.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What is the address of the site?</source>
        <translation>Was ist die Adresse der Website?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The address at which people open it in the browser, for example https://app.your-company.com/.</source>
        <translation>Die Adresse, unter der man sie im Browser öffnet, zum Beispiel https://app.your-company.com/.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Which addresses of django-allauth does the wizard expect?</source>
        <translation>Welche Adressen von django-allauth erwartet der Assistent?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Those that begin with /accounts/, as in its installation guide. Where the site has them elsewhere, make a recipe file of your own.</source>
        <translation>Diejenigen, die mit /accounts/ beginnen, wie in dessen Installationsanleitung. Wenn die Website sie woanders hat, erstellen Sie eine eigene Rezeptdatei.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A row says Unknown or Failed. Can I go on?</source>
        <translation>In einer Zeile steht Unbekannt oder Fehlgeschlagen. Kann ich weitermachen?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Yes. These rows are advice: your network may hide the site from this computer. Ask whoever looks after the site if the address does not open in your browser either.</source>
        <translation>Ja. Diese Zeilen sind Hinweise: Ihr Netzwerk verbirgt die Website vielleicht vor diesem Computer. Fragen Sie die Person, die die Website betreut, wenn sich die Adresse auch in Ihrem Browser nicht öffnet.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Sign in to Azure</source>
        <translation>Bei Azure anmelden</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Your browser opens Microsoft's sign-in page. Sign in with your Azure account and come back here.</source>
        <translation>Ihr Browser öffnet die Anmeldeseite von Microsoft. Melden Sie sich mit Ihrem Azure-Konto an und kehren Sie hierher zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Your password stays between you and Microsoft. This program never sees it.</source>
        <translation>Ihr Kennwort bleibt zwischen Ihnen und Microsoft. Dieses Programm sieht es nie.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The sign-in is kept in memory only and is forgotten when you close this program.</source>
        <translation>Die Anmeldung wird nur im Arbeitsspeicher gehalten und vergessen, wenn Sie dieses Programm schließen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Which account do I use?</source>
        <translation>Welches Konto verwende ich?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Your work account at the organisation whose people will sign in to {vendor}. It needs the role Cloud Application Administrator, Application Administrator or Global Administrator.</source>
        <translation>Ihr Geschäftskonto bei der Organisation, deren Personen {vendor} nutzen werden. Es benötigt die Rolle Cloudanwendungsadministrator, Anwendungsadministrator oder Globaler Administrator.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Why does Microsoft's page name another program?</source>
        <translation>Warum nennt die Seite von Microsoft ein anderes Programm?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The wizard signs in through a Microsoft app that every organisation has already, so nothing has to be installed or approved first.</source>
        <translation>Der Assistent meldet sich über eine App von Microsoft an, die jede Organisation bereits hat. So muss zuvor nichts installiert oder genehmigt werden.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>I have the role, but the wizard does not see it.</source>
        <translation>Ich habe die Rolle, aber der Assistent sieht sie nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A role from Privileged Identity Management has to be activated first. Activate it in the portal, then sign in again.</source>
        <translation>Eine Rolle aus Privileged Identity Management muss zuerst aktiviert werden. Aktivieren Sie sie im Portal, und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>This is what will be set up in {organisation}. Nothing has been changed yet.</source>
        <translation>Das wird für {organisation} eingerichtet. Bisher wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Looks right, go on</source>
        <translation>Sieht richtig aus, weiter</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Each change is made only when you press the button on its page.</source>
        <translation>Jede Änderung geschieht erst, wenn Sie auf der jeweiligen Seite die Schaltfläche drücken.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Other applications in your organisation are not touched.</source>
        <translation>Andere Anwendungen in Ihrer Organisation bleiben unberührt.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Is anything changed by pressing the button?</source>
        <translation>Ändert der Druck auf die Schaltfläche etwas?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>No. You only say that the list is right. Each change is made by a button on its own page.</source>
        <translation>Nein. Sie sagen nur, dass die Liste stimmt. Jede Änderung geschieht durch eine Schaltfläche auf ihrer eigenen Seite.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>May I make the changes myself?</source>
        <translation>Darf ich die Änderungen selbst vornehmen?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Yes. Choose to make the changes in the portal. The wizard then changes nothing, shows you each step of the article, and checks it.</source>
        <translation>Ja. Wählen Sie, die Änderungen im Portal vorzunehmen. Der Assistent ändert dann nichts, zeigt Ihnen jeden Schritt des Artikels und prüft ihn.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Register the application</source>
        <translation>Anwendung registrieren</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>We create {app_name} in Entra ID, for accounts in this organizational directory only.</source>
        <translation>Wir erstellen {app_name} in Entra ID, nur für Konten in diesem Organisationsverzeichnis.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Create the application</source>
        <translation>Anwendung erstellen</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Redirect URI is {redirect_uri}. It tells Microsoft where to send people after they have signed in.</source>
        <translation>Die Umleitungs-URI ist {redirect_uri}. Sie sagt Microsoft, wohin Personen nach der Anmeldung geleitet werden.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The final slash of the Redirect URI counts.</source>
        <translation>Der Schrägstrich am Ende der Umleitungs-URI zählt.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Go to Entra ID.</source>
        <translation>Wechseln Sie zu Entra ID.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Go to Enterprise applications.</source>
        <translation>Wechseln Sie zu Unternehmensanwendungen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click New application.</source>
        <translation>Klicken Sie auf Neue Anwendung.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click Create your own application. Enter the name, and select Register an application to integrate with Microsoft Entra ID (App you're developing).</source>
        <translation>Klicken Sie auf Eigene Anwendung erstellen. Geben Sie den Namen ein, und wählen Sie Anwendung zur Integration in Microsoft Entra ID registrieren (von Ihnen entwickelte App).</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>For Supported account types, select Accounts in this organizational directory only. For Redirect URI, select Web and paste the address with its final slash. Then click Register.</source>
        <translation>Wählen Sie unter Unterstützte Kontotypen die Option Nur Konten in diesem Organisationsverzeichnis. Wählen Sie unter Umleitungs-URI die Option Web, und fügen Sie die Adresse mit dem Schrägstrich am Ende ein. Klicken Sie dann auf Registrieren.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Return to All applications and open {app_name}.</source>
        <translation>Kehren Sie zu Alle Anwendungen zurück, und öffnen Sie {app_name}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Select Single sign-on.</source>
        <translation>Wählen Sie Einmaliges Anmelden.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click Go to application.</source>
        <translation>Klicken Sie auf Zur Anwendung wechseln.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What is an application here?</source>
        <translation>Was ist hier eine Anwendung?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>An entry in Entra ID that stands for {vendor}. With it Microsoft knows where people may be sent after they have signed in.</source>
        <translation>Ein Eintrag in Entra ID, der für {vendor} steht. Durch ihn weiß Microsoft, wohin Personen nach der Anmeldung geleitet werden dürfen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What does single tenant mean?</source>
        <translation>Was bedeutet ein einzelner Mandant?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Only accounts of your own organisation can sign in through this application.</source>
        <translation>Nur Konten Ihrer eigenen Organisation können sich über diese Anwendung anmelden.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What if we set it up before?</source>
        <translation>Was ist, wenn wir das schon einmal eingerichtet haben?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The wizard finds an application with the same Redirect URI and uses it. It does not create a second one.</source>
        <translation>Der Assistent findet eine Anwendung mit derselben Umleitungs-URI und verwendet sie. Er erstellt keine zweite.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client ID and Tenant ID</source>
        <translation>Client-ID und Mandanten-ID</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>{vendor} needs these two IDs to recognise your application and your organisation.</source>
        <translation>{vendor} benötigt diese beiden IDs, um Ihre Anwendung und Ihre Organisation zu erkennen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Read the IDs</source>
        <translation>IDs lesen</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Both IDs are safe to show. They do not give access by themselves.</source>
        <translation>Beide IDs dürfen gezeigt werden. Sie allein geben keinen Zugriff.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>You do not need to write them down. They are shown again when you hand them over.</source>
        <translation>Sie müssen sie nicht aufschreiben. Bei der Übergabe werden sie noch einmal angezeigt.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Compare the Client ID and the Tenant ID on the Overview page with those shown here. Then click Add a certificate or secret.</source>
        <translation>Vergleichen Sie die Client-ID und die Mandanten-ID auf der Seite Übersicht mit den hier angezeigten. Klicken Sie dann auf Zertifikat oder Geheimnis hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Are these IDs secret?</source>
        <translation>Sind diese IDs geheim?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>No. They name your application and your organisation, and give no access by themselves.</source>
        <translation>Nein. Sie benennen Ihre Anwendung und Ihre Organisation und geben allein keinen Zugriff.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client secret</source>
        <translation>Geheimer Clientschlüssel</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The client secret is the password with which {vendor} proves to Microsoft who it is.</source>
        <translation>Der geheime Clientschlüssel ist das Kennwort, mit dem {vendor} sich gegenüber Microsoft ausweist.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Create the client secret</source>
        <translation>Geheimen Clientschlüssel erstellen</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Microsoft shows the Value of a client secret only once. It is kept here until you have handed it over or close this program.</source>
        <translation>Microsoft zeigt den Wert eines geheimen Clientschlüssels nur einmal. Er wird hier gehalten, bis Sie ihn übergeben haben oder dieses Programm schließen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Value is needed, not the Secret ID.</source>
        <translation>Benötigt wird der Wert, nicht die Geheimnis-ID.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click New client secret.</source>
        <translation>Klicken Sie auf Neuer geheimer Clientschlüssel.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Enter a description, choose when it expires, 24 months at most, and click Add.</source>
        <translation>Geben Sie eine Beschreibung ein, wählen Sie die Gültigkeit, höchstens 24 Monate, und klicken Sie auf Hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Copy the client secret from the Value column, not the Secret ID, and paste it below.</source>
        <translation>Kopieren Sie den geheimen Clientschlüssel aus der Spalte Wert, nicht die Geheimnis-ID, und fügen Sie ihn unten ein.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What happens when the client secret expires?</source>
        <translation>Was passiert, wenn der geheime Clientschlüssel abläuft?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>People can no longer sign in through Microsoft until a new client secret is created and handed over. Put the date into your calendar.</source>
        <translation>Niemand kann sich mehr über Microsoft anmelden, bis ein neuer geheimer Clientschlüssel erstellt und übergeben ist. Tragen Sie das Datum in Ihren Kalender ein.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Why is there a Value and a Secret ID?</source>
        <translation>Warum gibt es einen Wert und eine Geheimnis-ID?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Value is the password itself. The Secret ID is only its number in a list. {vendor} needs the Value.</source>
        <translation>Der Wert ist das Kennwort selbst. Die Geheimnis-ID ist nur seine Nummer in einer Liste. {vendor} benötigt den Wert.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>API permissions</source>
        <translation>API-Berechtigungen</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The permission User.Read lets {vendor} read the name and e-mail address of whoever signs in.</source>
        <translation>Mit der Berechtigung User.Read darf {vendor} Name und E-Mail-Adresse der Person lesen, die sich anmeldet.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Grant admin consent</source>
        <translation>Administratoreinwilligung erteilen</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Admin consent means that you agree for everyone in {organisation}, so nobody is asked at the first sign-in.</source>
        <translation>Mit der Administratoreinwilligung stimmen Sie für alle zu ({organisation}), sodass bei der ersten Anmeldung niemand gefragt wird.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A green checkmark appears once Microsoft confirms the consent.</source>
        <translation>Ein grünes Häkchen erscheint, sobald Microsoft die Einwilligung bestätigt.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Return to All applications and select {app_name}.</source>
        <translation>Kehren Sie zu Alle Anwendungen zurück, und wählen Sie {app_name}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Under Manage, select API permissions and click Add a permission.</source>
        <translation>Wählen Sie unter Verwalten die Option API-Berechtigungen, und klicken Sie auf Berechtigung hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Select Microsoft Graph, then Delegated permissions. Select User.Read and click Add permissions.</source>
        <translation>Wählen Sie Microsoft Graph und dann Delegierte Berechtigungen. Wählen Sie User.Read, und klicken Sie auf Berechtigungen hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click Grant admin consent for {organisation}.</source>
        <translation>Klicken Sie auf Administratoreinwilligung für {organisation} erteilen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click Yes.</source>
        <translation>Klicken Sie auf Ja.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A green checkmark shows as the status of the permission.</source>
        <translation>Als Status der Berechtigung erscheint ein grünes Häkchen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What can {vendor} see with User.Read?</source>
        <translation>Was kann {vendor} mit User.Read sehen?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The name and the e-mail address of the person who signs in. It does not see mail, files or other people.</source>
        <translation>Den Namen und die E-Mail-Adresse der Person, die sich anmeldet. Nicht zu sehen sind E-Mails, Dateien oder andere Personen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Who may grant admin consent?</source>
        <translation>Wer darf die Administratoreinwilligung erteilen?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A Cloud Application Administrator, an Application Administrator or a Global Administrator.</source>
        <translation>Ein Cloudanwendungsadministrator, ein Anwendungsadministrator oder ein globaler Administrator.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Who may sign in?</source>
        <translation>Wer darf sich anmelden?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Usually everyone in {organisation}. You can choose people instead, now or later.</source>
        <translation>Meist alle ({organisation}). Sie können stattdessen Personen auswählen, jetzt oder später.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>With everyone, nothing has to be done here.</source>
        <translation>Bei „alle“ ist hier nichts zu tun.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>At the first sign-in django-allauth creates an account, unless the site takes nobody new.</source>
        <translation>Bei der ersten Anmeldung legt django-allauth ein Konto an, sofern die Website neue Personen zulässt.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Open the Properties of {app_name}. Set Assignment required to No for everyone, or to Yes for people you choose. Click Save.</source>
        <translation>Öffnen Sie die Eigenschaften von {app_name}. Setzen Sie Zuweisung erforderlich für alle auf Nein oder für ausgewählte Personen auf Ja. Klicken Sie auf Speichern.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>For people you choose, open Users and groups. Click Add user/group, select people or groups, and click Assign.</source>
        <translation>Für ausgewählte Personen öffnen Sie Benutzer und Gruppen. Klicken Sie auf Benutzer/Gruppe hinzufügen, wählen Sie Personen oder Gruppen aus, und klicken Sie auf Zuweisen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What happens to people who are not chosen?</source>
        <translation>Was passiert mit Personen, die nicht ausgewählt sind?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>They cannot sign in to {vendor} with Microsoft. Microsoft tells them that an administrator has to assign them.</source>
        <translation>Sie können sich bei {vendor} nicht mit Microsoft anmelden. Microsoft sagt ihnen, dass ein Administrator sie zuweisen muss.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>May I choose groups?</source>
        <translation>Darf ich Gruppen auswählen?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Yes, with the licence Microsoft Entra ID P1 or P2. Only people who are directly in the group count, not those in a group inside it.</source>
        <translation>Ja, mit der Lizenz Microsoft Entra ID P1 oder P2. Es zählen nur Personen, die direkt in der Gruppe sind, nicht die in einer Gruppe darin.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>It was limited before. Is that changed?</source>
        <translation>Es war zuvor eingeschränkt. Wird das geändert?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>No. What was set before is shown and stays as it is, unless you choose something else here.</source>
        <translation>Nein. Was zuvor eingestellt war, wird gezeigt und bleibt, wie es ist, außer Sie wählen hier etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Enter the values</source>
        <translation>Werte eintragen</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Enter the three values</source>
        <translation>Die drei Werte eintragen</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Tenant ID, the Client ID and the client secret go into the settings of {vendor}. Nobody else needs them.</source>
        <translation>Die Mandanten-ID, die Client-ID und der geheime Clientschlüssel kommen in die Einstellungen von {vendor}. Niemand sonst benötigt sie.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>I have entered them</source>
        <translation>Ich habe sie eingetragen</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Do not send the client secret by e-mail or chat.</source>
        <translation>Senden Sie den geheimen Clientschlüssel nicht per E-Mail oder Chat.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The client secret is wiped from this program once you confirm or close it. If it is lost, create a new one.</source>
        <translation>Der geheime Clientschlüssel wird aus diesem Programm gelöscht, sobald Sie bestätigen oder es schließen. Ist er verloren, erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>In the admin or in the settings file?</source>
        <translation>Im Admin oder in der Einstellungsdatei?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Use one of them. With the values in both places django-allauth finds two applications for Microsoft and cannot choose.</source>
        <translation>Verwenden Sie eines von beiden. Stehen die Werte an beiden Stellen, findet django-allauth zwei Anwendungen für Microsoft und kann sich nicht entscheiden.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What is the Tenant ID needed for?</source>
        <translation>Wofür wird die Mandanten-ID benötigt?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Without it django-allauth uses common in its place, and Microsoft refuses that for an application of your organisation alone.</source>
        <translation>Ohne sie verwendet django-allauth an ihrer Stelle common, und das lehnt Microsoft für eine Anwendung ab, die nur für Ihre Organisation ist.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Somebody else enters the values. How do they get them?</source>
        <translation>Jemand anderes trägt die Werte ein. Wie kommen sie dorthin?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>In a way that nobody else can read, for example with your company's password manager.</source>
        <translation>Auf einem Weg, den niemand sonst mitlesen kann, zum Beispiel mit dem Kennwortmanager Ihres Unternehmens.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Try the sign-in</source>
        <translation>Anmeldung ausprobieren</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Here you see that the sign-in works before your people need it.</source>
        <translation>Hier sehen Sie, dass die Anmeldung funktioniert, bevor Ihre Leute sie brauchen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Redirect URI is checked by asking Microsoft for a sign-in without anybody. No one is signed in by that.</source>
        <translation>Die Umleitungs-URI wird geprüft, indem Microsoft nach einer Anmeldung ohne Person gefragt wird. Dabei wird niemand angemeldet.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What happens when I try a sign-in?</source>
        <translation>Was passiert, wenn ich eine Anmeldung ausprobiere?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>For the moment {app_name} gets one more Redirect URI, which leads to this computer. Your browser opens Microsoft's page, somebody signs in, and the wizard reads the name and e-mail address, as {vendor} will. Then the Redirect URI is removed again.</source>
        <translation>Vorübergehend erhält {app_name} eine weitere Umleitungs-URI, die zu diesem Computer führt. Ihr Browser öffnet die Seite von Microsoft, jemand meldet sich an, und der Assistent liest Name und E-Mail-Adresse, so wie {vendor} es tun wird. Danach wird die Umleitungs-URI wieder entfernt.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Who should sign in?</source>
        <translation>Wer soll sich anmelden?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Anybody of {organisation} who will use {vendor}. It does not have to be an administrator, and what is received stays on this page only.</source>
        <translation>Jede Person, die {vendor} nutzen wird ({organisation}). Sie muss kein Administrator sein, und was empfangen wird, bleibt nur auf dieser Seite.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Microsoft's page shows an error. What does it mean?</source>
        <translation>Die Seite von Microsoft zeigt einen Fehler. Was bedeutet er?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>AADSTS50105: only assigned people may sign in, and this person is not assigned. AADSTS50020: the account belongs to another organisation. AADSTS65001 or AADSTS90094: the admin consent is missing. AADSTS53003: a sign-in policy does not allow it. AADSTS50011: Microsoft is still copying the Redirect URI, so wait a minute. Press Cancel here and try again.</source>
        <translation>AADSTS50105: Nur zugewiesene Personen dürfen sich anmelden, und diese Person ist nicht zugewiesen. AADSTS50020: Das Konto gehört zu einer anderen Organisation. AADSTS65001 oder AADSTS90094: Die Administratoreinwilligung fehlt. AADSTS53003: Eine Anmelderichtlinie lässt es nicht zu. AADSTS50011: Microsoft kopiert die Umleitungs-URI noch, warten Sie daher eine Minute. Drücken Sie hier auf Abbrechen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>My browser cannot open the page at the end.</source>
        <translation>Mein Browser kann die Seite am Ende nicht öffnen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The page at the end is on this computer and begins with http. A browser that allows https only has to allow it for localhost.</source>
        <translation>Die Seite am Ende liegt auf diesem Computer und beginnt mit http. Ein Browser, der nur https zulässt, muss sie für localhost zulassen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Finish</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Everything in Azure is set up.</source>
        <translation>In Azure ist alles eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Once the three values are entered, the button Microsoft appears on the login page at https://{domain}/accounts/login/.</source>
        <translation>Sobald die drei Werte eingetragen sind, erscheint auf der Anmeldeseite unter https://{domain}/accounts/login/ die Schaltfläche Microsoft.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>At the first sign-in through this button, people enter their Microsoft e-mail address and password and arrive in {vendor}.</source>
        <translation>Bei der ersten Anmeldung über diese Schaltfläche gibt man die eigene Microsoft-E-Mail-Adresse und das Kennwort ein und gelangt zu {vendor}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>If you get stuck, ask whoever looks after the site.</source>
        <translation>Wenn Sie nicht weiterkommen, fragen Sie die Person, die die Website betreut.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>When can people sign in?</source>
        <translation>Wann kann man sich anmelden?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Once the three values are entered and the button is on the login page. The page Try the sign-in says how that stands.</source>
        <translation>Sobald die drei Werte eingetragen sind und die Schaltfläche auf der Anmeldeseite steht. Die Seite Anmeldung ausprobieren sagt, wie es darum steht.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>May I delete anything now?</source>
        <translation>Darf ich jetzt etwas löschen?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>No. {vendor} needs the application, its client secret and the permission as long as people sign in through Microsoft.</source>
        <translation>Nein. {vendor} benötigt die Anwendung, ihren geheimen Clientschlüssel und die Berechtigung, solange die Anmeldung über Microsoft läuft.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Where does the site keep its sign-in applications?</source>
        <translation>Wo hält die Website ihre Anmelde-Anwendungen?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Tells the site which organisation people sign in from. In django-allauth it is called tenant.</source>
        <translation>Sagt der Website, aus welcher Organisation sich Personen anmelden. In django-allauth heißt sie tenant.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Tells Microsoft which application people sign in to. In django-allauth it is called client_id.</source>
        <translation>Sagt Microsoft, bei welcher Anwendung sich Personen anmelden. In django-allauth heißt sie client_id.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client Secret</source>
        <translation>Client Secret (geheimer Clientschlüssel)</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Proves to Microsoft that it is the site that asks. In django-allauth it is called secret. Treat it like a password.</source>
        <translation>Beweist Microsoft, dass die Anfrage von der Website kommt. In django-allauth heißt er secret. Behandeln Sie ihn wie ein Kennwort.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>In Django's admin</source>
        <translation>In Djangos Admin</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>You enter the values on a page of the site, as a social application.</source>
        <translation>Sie tragen die Werte auf einer Seite der Website ein, als Social application.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Open the admin of the site, usually at https://{domain}/admin/, and sign in.</source>
        <translation>Öffnen Sie den Admin der Website, meist unter https://{domain}/admin/, und melden Sie sich an.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Under Social Accounts open Social applications, and click Add social application.</source>
        <translation>Öffnen Sie unter Social Accounts den Eintrag Social applications, und klicken Sie auf Add social application.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>For Provider choose Microsoft, which older versions call Microsoft Graph. As Name enter Microsoft: the button on the login page may show it.</source>
        <translation>Wählen Sie bei Provider den Eintrag Microsoft, der in älteren Versionen Microsoft Graph heißt. Geben Sie als Name Microsoft ein: Die Schaltfläche auf der Anmeldeseite kann ihn zeigen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Paste this value into Client id.</source>
        <translation>Fügen Sie diesen Wert bei Client id ein.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Paste the client secret into Secret key.</source>
        <translation>Fügen Sie den geheimen Clientschlüssel bei Secret key ein.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Paste this into Settings. It holds the Tenant ID.</source>
        <translation>Fügen Sie dies bei Settings ein. Es enthält die Mandanten-ID.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Where Sites are shown, choose the site. Then click Save.</source>
        <translation>Wo Sites angezeigt wird, wählen Sie die Website. Klicken Sie dann auf Save.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>In the settings file</source>
        <translation>In der Einstellungsdatei</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>You write two of the values into the settings. The client secret stays outside of them.</source>
        <translation>Sie schreiben zwei der Werte in die Einstellungen. Der geheime Clientschlüssel bleibt außerhalb.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Add these lines to the settings of the site. They hold the Tenant ID and the Client ID.</source>
        <translation>Fügen Sie diese Zeilen den Einstellungen der Website hinzu. Sie enthalten die Mandanten-ID und die Client-ID.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Where the site runs, set the environment variable MICROSOFT_CLIENT_SECRET to this value. Keep it out of files that are under version control.</source>
        <translation>Setzen Sie dort, wo die Website läuft, die Umgebungsvariable MICROSOFT_CLIENT_SECRET auf diesen Wert. Halten Sie ihn aus Dateien heraus, die unter Versionsverwaltung stehen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Restart the site, so that it reads the settings anew.</source>
        <translation>Starten Sie die Website neu, damit sie die Einstellungen neu liest.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Microsoft Entra ID single sign-on for Improvado</source>
        <translation>Einmaliges Anmelden mit Microsoft Entra ID für Improvado</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your Customer Success Manager</source>
        <translation>Ihr Customer Success Manager</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Ask your Customer Success Manager.</source>
        <translation>Fragen Sie Ihren Customer Success Manager.</translation>
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
        <source>This takes about five minutes. First we check that your Improvado address is ready.</source>
        <translation>Das dauert etwa fünf Minuten. Zuerst prüfen wir, ob Ihre Improvado-Adresse bereit ist.</translation>
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
        <source>Yes. These rows are advice: your network may hide the site from this computer. Ask your Customer Success Manager if the address does not open in your browser either.</source>
        <translation>Ja. Diese Zeilen sind Hinweise: Ihr Netzwerk verbirgt die Website vielleicht vor diesem Computer. Fragen Sie Ihren Customer Success Manager, wenn sich die Adresse auch in Ihrem Browser nicht öffnet.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Whoever may sign in still needs an account at Improvado.</source>
        <translation>Wer sich anmelden darf, benötigt trotzdem ein Konto bei Improvado.</translation>
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
        <source>My Customer Success Manager confirmed</source>
        <translation>Mein Customer Success Manager hat bestätigt</translation>
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
        <source>If you get stuck, ask your Customer Success Manager.</source>
        <translation>Wenn Sie nicht weiterkommen, fragen Sie Ihren Customer Success Manager.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Once your Customer Success Manager has entered the three values and the new button is on your login page.</source>
        <translation>Sobald Ihr Customer Success Manager die drei Werte eingetragen hat und die neue Schaltfläche auf Ihrer Anmeldeseite steht.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Do you have a Keeper account, or a link from your Customer Success Manager?</source>
        <translation>Haben Sie ein Keeper-Konto oder einen Link von Ihrem Customer Success Manager?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Improvado SSO, {domain}</source>
        <translation>Improvado SSO, {domain}</translation>
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
        <source>Tells Microsoft which application people sign in to.</source>
        <translation>Sagt Microsoft, bei welcher Anwendung sich Personen anmelden.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Proves to Microsoft that it is Improvado that asks. Treat it like a password.</source>
        <translation>Beweist Microsoft, dass die Anfrage von Improvado kommt. Behandeln Sie ihn wie ein Kennwort.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>I have a Keeper account</source>
        <translation>Ich habe ein Keeper-Konto</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>You put the values into your own vault and share them once.</source>
        <translation>Sie legen die Werte in Ihren eigenen Tresor und geben sie einmal frei.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Choose where your Keeper account is, open the vault and sign in.</source>
        <translation>Wählen Sie, wo Ihr Keeper-Konto liegt, öffnen Sie den Tresor, und melden Sie sich an.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click Create New, then Record. Choose the record type Login and enter this title.</source>
        <translation>Klicken Sie auf Create New und dann auf Record. Wählen Sie den Eintragstyp Login, und geben Sie diesen Titel ein.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Add a custom field of the type Text, call it Azure Tenant ID, and paste this value.</source>
        <translation>Fügen Sie ein benutzerdefiniertes Feld vom Typ Text hinzu, nennen Sie es Azure Tenant ID, und fügen Sie diesen Wert ein.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Add one more custom field of the type Text, call it Client ID, and paste this value.</source>
        <translation>Fügen Sie ein weiteres benutzerdefiniertes Feld vom Typ Text hinzu, nennen Sie es Client ID, und fügen Sie diesen Wert ein.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Paste the client secret into the field Password. Then save the record.</source>
        <translation>Fügen Sie den geheimen Clientschlüssel in das Feld Password ein. Speichern Sie dann den Eintrag.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click Share, One-Time Share and Create a One-Time Share. Choose 24 hours, click Create Link and copy the link.</source>
        <translation>Klicken Sie auf Share, One-Time Share und Create a One-Time Share. Wählen Sie 24 Stunden, klicken Sie auf Create Link, und kopieren Sie den Link.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Send the link to your Customer Success Manager. The first device that opens it is the only one that can, so do not open it yourself.</source>
        <translation>Senden Sie den Link an Ihren Customer Success Manager. Nur das erste Gerät, das ihn öffnet, kann ihn öffnen. Öffnen Sie ihn deshalb nicht selbst.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Ask your Customer Success Manager to confirm that the three values have arrived.</source>
        <translation>Bitten Sie Ihren Customer Success Manager zu bestätigen, dass die drei Werte angekommen sind.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>My Customer Success Manager sent me a link</source>
        <translation>Mein Customer Success Manager hat mir einen Link gesendet</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>You enter the values on the page behind the link. You need no Keeper account.</source>
        <translation>Sie geben die Werte auf der Seite hinter dem Link ein. Sie benötigen kein Keeper-Konto.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Paste the link and open it on this computer. The first device that opens it is the only one that can.</source>
        <translation>Fügen Sie den Link ein, und öffnen Sie ihn auf diesem Computer. Nur das erste Gerät, das ihn öffnet, kann ihn öffnen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>On Keeper's page, edit the record and paste the Azure Tenant ID into its field.</source>
        <translation>Bearbeiten Sie auf der Seite von Keeper den Eintrag, und fügen Sie die Azure Tenant ID in ihr Feld ein.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Paste the Client ID into its field.</source>
        <translation>Fügen Sie die Client-ID in ihr Feld ein.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Paste the client secret into the field Password.</source>
        <translation>Fügen Sie den geheimen Clientschlüssel in das Feld Password ein.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Save the record on Keeper's page. If it cannot be edited there, ask for a link that can be.</source>
        <translation>Speichern Sie den Eintrag auf der Seite von Keeper. Lässt er sich dort nicht bearbeiten, bitten Sie um einen Link, bei dem das geht.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>I have no Keeper account</source>
        <translation>Ich habe kein Keeper-Konto</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>And no link yet. Your Customer Success Manager can make one that you fill in.</source>
        <translation>Und noch keinen Link. Ihr Customer Success Manager kann einen erstellen, den Sie ausfüllen.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The sign-in with Microsoft for {domain} is set up in Azure. To hand the three values over I need a One-Time Share of Keeper that I can edit.</source>
        <translation>Die Anmeldung mit Microsoft für {domain} ist in Azure eingerichtet. Um die drei Werte zu übergeben, benötige ich einen One-Time Share von Keeper, den ich bearbeiten kann.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>In Keeper, please create a record of the type Login with the title {domain}. Add two custom fields of the type Text, Azure Tenant ID and Client ID. Leave the values empty; the client secret goes into the field Password.</source>
        <translation>Bitte legen Sie in Keeper einen Eintrag vom Typ Login mit dem Titel {domain} an. Fügen Sie zwei benutzerdefinierte Felder vom Typ Text hinzu, Azure Tenant ID und Client ID. Lassen Sie die Werte leer; der geheime Clientschlüssel kommt in das Feld Password.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Then click Share, One-Time Share and Create a One-Time Share, allow the recipient to edit the record, choose 24 hours and send me the link. Please do not open it yourself: it works on the first device only.</source>
        <translation>Klicken Sie dann auf Share, One-Time Share und Create a One-Time Share, erlauben Sie dem Empfänger, den Eintrag zu bearbeiten, wählen Sie 24 Stunden, und senden Sie mir den Link. Bitte öffnen Sie ihn nicht selbst: Er funktioniert nur auf dem ersten Gerät.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Without a Keeper account you cannot share anything in Keeper, but you can fill in a record that was shared with you. Send this message to your Customer Success Manager. It holds no secret.</source>
        <translation>Ohne Keeper-Konto können Sie in Keeper nichts freigeben, aber Sie können einen Eintrag ausfüllen, der für Sie freigegeben wurde. Senden Sie diese Nachricht an Ihren Customer Success Manager. Sie enthält kein Geheimnis.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Leave this window open until the link arrives. If you close it, you have to create a new client secret then, because its value is kept nowhere else.</source>
        <translation>Lassen Sie dieses Fenster offen, bis der Link da ist. Wenn Sie es schließen, müssen Sie später einen neuen geheimen Clientschlüssel erstellen, denn sein Wert wird nirgends sonst aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>On the login page</source>
        <translation>Auf der Anmeldeseite</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>Once the three values are entered, the login page shows **Microsoft**.</source>
        <translation>Sobald die drei Werte eingetragen sind, zeigt die Anmeldeseite **Microsoft**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>name@company</source>
        <translation>name@firma</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>Password</source>
        <translation>Kennwort</translation>
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
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>In the Azure portal</source>
        <translation>Im Azure-Portal</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Microsoft Entra admin center</source>
        <translation>Microsoft Entra Admin Center</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>your organisation</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>in 24 months</source>
        <translation>in 24 Monaten</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>ID Protection</source>
        <translation>ID-Schutz</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>ID Governance</source>
        <translation>ID Governance</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Verified ID</source>
        <translation>Verified ID</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Enterprise apps</source>
        <translation>Unternehmens-Apps</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>App registrations</source>
        <translation>App-Registrierungen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>All applications</source>
        <translation>Alle Anwendungen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>User settings</source>
        <translation>Benutzereinstellungen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>App launchers</source>
        <translation>App-Startprogramme</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Users and groups</source>
        <translation>Benutzer und Gruppen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Single sign-on</source>
        <translation>Einmaliges Anmelden</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Certificates &amp; secrets</source>
        <translation>Zertifikate &amp; Geheimnisse</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Owners</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Go to **Entra ID**.</source>
        <translation>Wechseln Sie zu **Entra ID**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>You do not need to look for **Entra ID**. The wizard goes there for you.</source>
        <translation>Sie müssen **Entra ID** nicht suchen. Der Assistent geht für Sie dorthin.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Basic information</source>
        <translation>Grundlegende Informationen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Go to Enterprise applications. The menu calls them **Enterprise apps**.</source>
        <translation>Wechseln Sie zu Unternehmensanwendungen. Im Menü heißen sie **Unternehmens-Apps**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard opens **Enterprise applications** for you.</source>
        <translation>Der Assistent öffnet für Sie **Unternehmensanwendungen**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Enterprise applications</source>
        <translation>Unternehmensanwendungen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>New application</source>
        <translation>Neue Anwendung</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Search by name or ID</source>
        <translation>Nach Name oder ID suchen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Application ID</source>
        <translation>Anwendungs-ID</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Expense reports</source>
        <translation>Spesenabrechnungen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Team calendar</source>
        <translation>Teamkalender</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **New application**.</source>
        <translation>Klicken Sie auf **Neue Anwendung**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard presses **New application** for you.</source>
        <translation>Der Assistent drückt für Sie **Neue Anwendung**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Browse Microsoft Entra Gallery</source>
        <translation>Microsoft Entra-Katalog durchsuchen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Create your own application</source>
        <translation>Eigene Anwendung erstellen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Search application</source>
        <translation>Anwendung suchen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Featured applications</source>
        <translation>Empfohlene Anwendungen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>On-premises applications</source>
        <translation>Lokale Anwendungen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Register an application to integrate with Microsoft Entra ID (App you're developing)</source>
        <translation>Anwendung zur Integration in Microsoft Entra ID registrieren (von Ihnen entwickelte App)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click Create your own application and enter the name {app_name}. Select **Register an application to integrate with Microsoft Entra ID (App you're developing)**.</source>
        <translation>Klicken Sie auf Eigene Anwendung erstellen, und geben Sie den Namen {app_name} ein. Wählen Sie **Anwendung zur Integration in Microsoft Entra ID registrieren (von Ihnen entwickelte App)**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard enters the name {app_name} and chooses **Register an application to integrate with Microsoft Entra ID**.</source>
        <translation>Der Assistent gibt den Namen {app_name} ein und wählt **Anwendung zur Integration in Microsoft Entra ID registrieren**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>What's the name of your app?</source>
        <translation>Wie lautet der Name Ihrer App?</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>What are you looking to do with your application?</source>
        <translation>Was möchten Sie mit Ihrer Anwendung tun?</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Integrate any other application (Non-gallery)</source>
        <translation>Beliebige andere Anwendung integrieren (nicht im Katalog)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Register an application</source>
        <translation>Anwendung registrieren</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Supported account types</source>
        <translation>Unterstützte Kontotypen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Accounts in this organizational directory only ({organisation})</source>
        <translation>Nur Konten in diesem Organisationsverzeichnis ({organisation})</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Accounts in any organizational directory</source>
        <translation>Konten in einem beliebigen Organisationsverzeichnis</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Redirect URI (Web)</source>
        <translation>Umleitungs-URI (Web)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Select Accounts in this organizational directory only. Enter the **Redirect URI (Web)** as shown here, then click Register. The final slash counts.</source>
        <translation>Wählen Sie Nur Konten in diesem Organisationsverzeichnis. Geben Sie die **Umleitungs-URI (Web)** wie hier gezeigt ein, und klicken Sie dann auf Registrieren. Der Schrägstrich am Ende zählt.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard allows accounts in this organizational directory only and sets the **Redirect URI (Web)** with its final slash.</source>
        <translation>Der Assistent lässt nur Konten in diesem Organisationsverzeichnis zu und setzt die **Umleitungs-URI (Web)** mit dem Schrägstrich am Ende.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Return to **All applications** and open {app_name}.</source>
        <translation>Kehren Sie zu **Alle Anwendungen** zurück, und öffnen Sie {app_name}.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard looks for {app_name} under **All applications**.</source>
        <translation>Der Assistent sucht {app_name} unter **Alle Anwendungen**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Select **Single sign-on**.</source>
        <translation>Wählen Sie **Einmaliges Anmelden**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard does not need **Single sign-on**. It goes straight to the application.</source>
        <translation>Der Assistent benötigt **Einmaliges Anmelden** nicht. Er geht direkt zur Anwendung.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>OIDC-based Sign-on</source>
        <translation>OIDC-basierte Anmeldung</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>{app_name} was created with the App registrations experience. Its sign-on is set up there.</source>
        <translation>{app_name} wurde in App-Registrierungen erstellt. Die Anmeldung wird dort eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Go to application</source>
        <translation>Zur Anwendung wechseln</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **Go to application**.</source>
        <translation>Klicken Sie auf **Zur Anwendung wechseln**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard goes to the application for you, as **Go to application** would.</source>
        <translation>Der Assistent geht für Sie zur Anwendung, wie es **Zur Anwendung wechseln** täte.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Essentials</source>
        <translation>Grundlagen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Application (client) ID</source>
        <translation>Anwendungs-ID (Client)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Directory (tenant) ID</source>
        <translation>Verzeichnis-ID (Mandant)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>My organization only</source>
        <translation>Nur meine Organisation</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Client credentials</source>
        <translation>Clientanmeldeinformationen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add a certificate or secret</source>
        <translation>Zertifikat oder Geheimnis hinzufügen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Copy Client ID and Tenant ID, then click **Add a certificate or secret**.</source>
        <translation>Kopieren Sie Client-ID und Mandanten-ID, und klicken Sie dann auf **Zertifikat oder Geheimnis hinzufügen**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard reads Client ID and Tenant ID for you, then goes to **Add a certificate or secret**.</source>
        <translation>Der Assistent liest Client-ID und Mandanten-ID für Sie und geht dann zu **Zertifikat oder Geheimnis hinzufügen**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Client secrets (0)</source>
        <translation>Geheime Clientschlüssel (0)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Certificates (0)</source>
        <translation>Zertifikate (0)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>New client secret</source>
        <translation>Neuer geheimer Clientschlüssel</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Expires</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>No client secrets have been created for this application.</source>
        <translation>Für diese Anwendung wurden keine geheimen Clientschlüssel erstellt.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **New client secret**.</source>
        <translation>Klicken Sie auf **Neuer geheimer Clientschlüssel**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard presses **New client secret** for you.</source>
        <translation>Der Assistent drückt für Sie **Neuer geheimer Clientschlüssel**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Set the description and the expiration (24 months at most), then click **Add**.</source>
        <translation>Legen Sie die Beschreibung und die Gültigkeit fest (höchstens 24 Monate), und klicken Sie dann auf **Hinzufügen**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard sets the description and the expiration and presses **Add** for you.</source>
        <translation>Der Assistent legt für Sie die Beschreibung und die Gültigkeit fest und drückt **Hinzufügen**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add a client secret</source>
        <translation>Geheimen Clientschlüssel hinzufügen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>{secret_months} months</source>
        <translation>{secret_months} Monate</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Client secrets (1)</source>
        <translation>Geheime Clientschlüssel (1)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Secret ID</source>
        <translation>Geheimnis-ID</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>the hidden text in the column Value</source>
        <translation>der verborgene Text in der Spalte Wert</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Copy the client secret from the column **Value**, not from Secret ID.</source>
        <translation>Kopieren Sie den geheimen Clientschlüssel aus der Spalte **Wert**, nicht aus Geheimnis-ID.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard takes the client secret from the column **Value** and keeps it until you hand it over.</source>
        <translation>Der Assistent übernimmt den geheimen Clientschlüssel aus der Spalte **Wert** und hält ihn, bis Sie ihn übergeben.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Owned applications</source>
        <translation>Eigene Anwendungen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Start typing a display name</source>
        <translation>Geben Sie einen Anzeigenamen ein</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Return to All applications and select **{app_name}**.</source>
        <translation>Kehren Sie zu Alle Anwendungen zurück, und wählen Sie **{app_name}**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard returns to **{app_name}** for you.</source>
        <translation>Der Assistent kehrt für Sie zu **{app_name}** zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add a permission</source>
        <translation>Berechtigung hinzufügen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Grant admin consent for {organisation}</source>
        <translation>Administratoreinwilligung für {organisation} erteilen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>No permissions added.</source>
        <translation>Keine Berechtigungen hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Under Manage, select API permissions and click **Add a permission**.</source>
        <translation>Wählen Sie unter Verwalten die Option API-Berechtigungen, und klicken Sie auf **Berechtigung hinzufügen**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard presses **Add a permission** for you.</source>
        <translation>Der Assistent drückt für Sie **Berechtigung hinzufügen**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Choose Microsoft Graph and Delegated permissions. Add **User.Read**.</source>
        <translation>Wählen Sie Microsoft Graph und Delegierte Berechtigungen. Fügen Sie **User.Read** hinzu.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard adds **User.Read** from Microsoft Graph for you, as a delegated permission.</source>
        <translation>Der Assistent fügt für Sie **User.Read** von Microsoft Graph als delegierte Berechtigung hinzu.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Request API permissions</source>
        <translation>API-Berechtigungen anfordern</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Delegated permissions</source>
        <translation>Delegierte Berechtigungen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Application permissions</source>
        <translation>Anwendungsberechtigungen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Sign in and read user profile</source>
        <translation>Anmelden und Benutzerprofil lesen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add permissions</source>
        <translation>Berechtigungen hinzufügen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Delegated</source>
        <translation>Delegiert</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Not granted</source>
        <translation>Nicht erteilt</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **Grant admin consent for {organisation}**.</source>
        <translation>Klicken Sie auf **Administratoreinwilligung für {organisation} erteilen**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard presses **Grant admin consent for {organisation}** for you.</source>
        <translation>Der Assistent drückt für Sie **Administratoreinwilligung für {organisation} erteilen**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **Yes**.</source>
        <translation>Klicken Sie auf **Ja**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard answers **Yes** for you.</source>
        <translation>Der Assistent antwortet für Sie mit **Ja**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Grant admin consent confirmation.</source>
        <translation>Bestätigung der Administratoreinwilligung.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Do you want to grant consent for the requested permissions for all accounts in {organisation}?</source>
        <translation>Möchten Sie die Einwilligung zu den angeforderten Berechtigungen für alle Konten erteilen ({organisation})?</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Granted for {organisation}</source>
        <translation>Erteilt für {organisation}</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>A green checkmark shows **Granted for {organisation}** as the permission's status.</source>
        <translation>Ein grünes Häkchen zeigt **Erteilt für {organisation}** als Status der Berechtigung.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard waits until Microsoft shows the green checkmark: **Granted for {organisation}**.</source>
        <translation>Der Assistent wartet, bis Microsoft das grüne Häkchen zeigt: **Erteilt für {organisation}**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Sign in with Microsoft</source>
        <translation>Mit Microsoft anmelden</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Once the three values are entered, the login page shows the button **Sign in with Microsoft**, or one like it.</source>
        <translation>Sobald die drei Werte eingetragen sind, zeigt die Anmeldeseite die Schaltfläche **Mit Microsoft anmelden** oder eine ähnliche.</translation>
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
        <source>Set up Microsoft Entra ID single sign-on, step by step.</source>
        <translation>Richtet das einmalige Anmelden mit Microsoft Entra ID ein, Schritt für Schritt.</translation>
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
        <source>write a profile for a customer, which fills in and fixes what is known about him</source>
        <translation>ein Profil für einen Kunden schreiben, das ausfüllt und festlegt, was über ihn bekannt ist</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>save what support needs, with aliases in place of names and ids; nothing is sent</source>
        <translation>speichern, was der Support benötigt, mit Decknamen statt Namen und IDs; nichts wird gesendet</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>whom the customer asks for help, for example an e-mail address</source>
        <translation>wen der Kunde um Hilfe bittet, zum Beispiel eine E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the recipe that the profile is for: {names}</source>
        <translation>das Rezept, für das das Profil ist: {names}</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the new file, which ends in {ending}; without it the profile is printed</source>
        <translation>die neue Datei, die auf {ending} endet; ohne sie wird das Profil ausgegeben</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the new file, which ends in {ending}; without it everything is printed to be read first</source>
        <translation>die neue Datei, die auf {ending} endet; ohne sie wird alles zum Lesen vorab ausgegeben</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>do not ask before changing anything</source>
        <translation>vor Änderungen nicht fragen</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>let only this person or group sign in; may be given several times</source>
        <translation>nur diese Person oder Gruppe anmelden lassen; kann mehrmals angegeben werden</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>let everyone sign in, also where it was limited to assigned people</source>
        <translation>alle anmelden lassen, auch wo es auf zugewiesene Personen beschränkt war</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write the three values there (- is stdout)</source>
        <translation>die drei Werte dorthin schreiben (- ist stdout)</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>let somebody sign in to the application once, in the browser, before the values are handed over</source>
        <translation>jemanden sich einmal im Browser bei der Anwendung anmelden lassen, bevor die Werte übergeben werden</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write the hand-over sheet there; the file ends in .html or .pdf</source>
        <translation>das Übergabeblatt dorthin schreiben; die Datei endet auf .html oder .pdf</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write a calendar file with the day on which the client secret expires; the file ends in .ics</source>
        <translation>eine Kalenderdatei mit dem Tag schreiben, an dem der geheime Clientschlüssel abläuft; die Datei endet auf .ics</translation>
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
        <source>what to set up single sign-on for: {names} or a recipe file</source>
        <translation>wofür das einmalige Anmelden eingerichtet wird: {names} oder eine Rezeptdatei</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the domain of the site that people sign in to</source>
        <translation>die Domäne der Website, bei der man sich anmeldet</translation>
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
        <source>say with --domain which site to set up</source>
        <translation>sagen Sie mit --domain, für welche Website eingerichtet wird</translation>
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
        <location filename="../../wizard/cli_papers.py"/>
        <source>the profile fixes {fixed}; leave out {option}</source>
        <translation>das Profil legt {fixed} fest; lassen Sie {option} weg</translation>
    </message>
    <message>
        <location filename="../../wizard/cli_papers.py"/>
        <source>say with --domain which site the profile is for</source>
        <translation>sagen Sie mit --domain, für welche Website das Profil ist</translation>
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
        <source>For example: app.your-company.com.</source>
        <translation>Zum Beispiel: app.your-company.com.</translation>
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
        <location filename="../../wizard/core/keeper.py"/>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>US Government Cloud</source>
        <translation>Cloud für US-Behörden</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>Paste the link that you were sent.</source>
        <translation>Fügen Sie den Link ein, den man Ihnen gesendet hat.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>The link must begin with https://. Ask for a new one.</source>
        <translation>Der Link muss mit https:// beginnen. Bitten Sie um einen neuen.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>This link does not lead to Keeper, so it is not opened. A link of Keeper begins with {address}, for example. Ask for the link as Keeper shows it.</source>
        <translation>Dieser Link führt nicht zu Keeper und wird deshalb nicht geöffnet. Ein Link von Keeper beginnt zum Beispiel mit {address}. Bitten Sie um den Link, wie Keeper ihn zeigt.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>This is another page of Keeper, not a One-Time Share. Ask for the link that Keeper shows after Share and One-Time Share.</source>
        <translation>Das ist eine andere Seite von Keeper, kein One-Time Share. Bitten Sie um den Link, den Keeper nach Share und One-Time Share zeigt.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>There is something in the link that does not belong to a One-Time Share. Copy it once more.</source>
        <translation>Im Link steht etwas, das nicht zu einem One-Time Share gehört. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>This is not a link. Paste the whole link, which begins with https://.</source>
        <translation>Das ist kein Link. Fügen Sie den ganzen Link ein, der mit https:// beginnt.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>The link is not complete: its end was cut off. Copy it once more, up to the last character.</source>
        <translation>Der Link ist nicht vollständig: Sein Ende wurde abgeschnitten. Kopieren Sie ihn noch einmal, bis zum letzten Zeichen.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>The part of the link behind # is missing. It is the key of the share. Copy the whole link.</source>
        <translation>Der Teil des Links nach # fehlt. Er ist der Schlüssel der Freigabe. Kopieren Sie den ganzen Link.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>The part of the link behind # is not a key of Keeper. Copy the link once more, without any other text.</source>
        <translation>Der Teil des Links nach # ist kein Schlüssel von Keeper. Kopieren Sie den Link noch einmal, ohne anderen Text.</translation>
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
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Nobody is chosen</source>
        <translation>Niemand ist ausgewählt</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>If only chosen people may sign in and nobody is chosen, nobody can sign in.</source>
        <translation>Wenn sich nur ausgewählte Personen anmelden dürfen und niemand ausgewählt ist, kann sich niemand anmelden.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Choose at least one person or group, or let everyone sign in.</source>
        <translation>Wählen Sie mindestens eine Person oder Gruppe, oder lassen Sie alle anmelden.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>A Cloud Application Administrator or Application Administrator.</source>
        <translation>Ein Cloudanwendungsadministrator oder Anwendungsadministrator.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Nobody has this name</source>
        <translation>Niemand hat diesen Namen</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>{organisation} has no person and no security group called {name}.</source>
        <translation>Für {organisation} gibt es keine Person und keine Sicherheitsgruppe mit dem Namen {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Write the whole name, or the e-mail address. Nothing was changed.</source>
        <translation>Geben Sie den ganzen Namen an oder die E-Mail-Adresse. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Whoever manages people and groups in {organisation}.</source>
        <translation>Wer für {organisation} Personen und Gruppen verwaltet.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Several have this name</source>
        <translation>Mehrere haben diesen Namen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>{count} people or groups in {organisation} are called {name}.</source>
        <translation><numerusform>Für {organisation} gibt es {count} Person oder Gruppe mit dem Namen {name}.</numerusform><numerusform>Für {organisation} gibt es {count} Personen oder Gruppen mit dem Namen {name}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Write the e-mail address of the one that you mean. Nothing was changed.</source>
        <translation>Geben Sie die E-Mail-Adresse derjenigen an, die Sie meinen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Groups need a licence</source>
        <translation>Gruppen benötigen eine Lizenz</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Microsoft says that {organisation} has no licence to assign groups to an application.</source>
        <translation>Microsoft meldet, dass es für {organisation} keine Lizenz gibt, um Gruppen einer Anwendung zuzuweisen.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Remove the group and choose its people one by one. Groups need Microsoft Entra ID P1.</source>
        <translation>Entfernen Sie die Gruppe, und wählen Sie die Personen darin einzeln aus. Gruppen benötigen Microsoft Entra ID P1.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Whoever manages the licences of {organisation}.</source>
        <translation>Wer für {organisation} die Lizenzen verwaltet.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>The application has roles of its own</source>
        <translation>Die Anwendung hat eigene Rollen</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Whoever is assigned to this application needs one of its roles, and the wizard does not know which.</source>
        <translation>Wer dieser Anwendung zugewiesen wird, benötigt eine ihrer Rollen, und der Assistent weiß nicht, welche.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Assign people in the portal: Enterprise applications, Users and groups. There you choose the role. Then check again.</source>
        <translation>Weisen Sie Personen im Portal zu: Unternehmensanwendungen, Benutzer und Gruppen. Dort wählen Sie die Rolle. Prüfen Sie dann erneut.</translation>
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
        <source>{helper}, if it stays so. Usually nobody else is needed.</source>
        <translation>{helper}, wenn es so bleibt. Meist wird niemand sonst gebraucht.</translation>
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
        <source>This is not the address of a site</source>
        <translation>Das ist nicht die Adresse einer Website</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Type the address of the site, for example {example}.</source>
        <translation>Geben Sie die Adresse der Website ein, zum Beispiel {example}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{helper}.</source>
        <translation>{helper}.</translation>
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
        <source>The Redirect URI at Microsoft is not the one that {vendor} uses.</source>
        <translation>Die Umleitungs-URI bei Microsoft ist nicht die, die {vendor} verwendet.</translation>
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
        <source>The Tenant ID has to be entered at {vendor}.</source>
        <translation>Die Mandanten-ID muss bei {vendor} eingetragen werden.</translation>
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
        <source>Microsoft refused the sign-in of this computer</source>
        <translation>Microsoft hat die Anmeldung dieses Computers abgelehnt</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in that is stored on this computer is wrong or has expired, or was switched off.</source>
        <translation>Die auf diesem Computer gespeicherte Anmeldung ist falsch, abgelaufen oder abgeschaltet.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Correct it there, for example in AZURE_CLIENT_SECRET, or sign in with the browser instead.</source>
        <translation>Berichtigen Sie sie dort, zum Beispiel in AZURE_CLIENT_SECRET, oder melden Sie sich stattdessen mit dem Browser an.</translation>
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
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Nobody signed in</source>
        <translation>Niemand hat sich angemeldet</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>The page was closed, Cancel was pressed on it, or no answer came within five minutes.</source>
        <translation>Die Seite wurde geschlossen, dort wurde auf Abbrechen gedrückt, oder innerhalb von fünf Minuten kam keine Antwort.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Try again, or leave the trial out. If Microsoft's page shows a number that begins with AADSTS, the help of this page says what it means.</source>
        <translation>Versuchen Sie es erneut, oder lassen Sie den Test aus. Zeigt die Seite von Microsoft eine Nummer, die mit AADSTS beginnt, sagt die Hilfe dieser Seite, was sie bedeutet.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>This person may not sign in to the application</source>
        <translation>Diese Person darf sich nicht bei der Anwendung anmelden</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Only people who are assigned to the application may sign in, and this person is not.</source>
        <translation>Nur Personen, die der Anwendung zugewiesen sind, dürfen sich anmelden, und diese Person ist es nicht.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Assign the person under Enterprise applications, Users and groups. Or try again with somebody who is assigned.</source>
        <translation>Weisen Sie die Person unter Unternehmensanwendungen, Benutzer und Gruppen zu. Oder versuchen Sie es mit jemandem, der zugewiesen ist.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Microsoft asked for consent</source>
        <translation>Microsoft hat um Einwilligung gebeten</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Microsoft's sign-in page does not know the admin consent.</source>
        <translation>Die Anmeldeseite von Microsoft kennt die Administratoreinwilligung nicht.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>If it was granted just now, wait a minute and try again. If not, go back to API permissions and grant it there.</source>
        <translation>Wurde sie gerade erst erteilt, warten Sie eine Minute, und versuchen Sie es erneut. Falls nicht, gehen Sie zu API-Berechtigungen zurück, und erteilen Sie sie dort.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Only accounts of {organisation} can sign in to the application.</source>
        <translation>Nur Konten dieser Organisation können sich bei der Anwendung anmelden: {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Try again with a work account of {organisation}.</source>
        <translation>Versuchen Sie es mit einem Geschäftskonto dieser Organisation erneut: {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Anybody with a work account of {organisation}.</source>
        <translation>Jede Person mit einem Geschäftskonto dieser Organisation: {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>A sign-in policy stopped this person</source>
        <translation>Eine Anmelderichtlinie hat diese Person aufgehalten</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>A sign-in policy of {organisation} does not allow this sign-in to the application.</source>
        <translation>Für {organisation} lässt eine Anmelderichtlinie diese Anmeldung bei der Anwendung nicht zu.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Try again with another account or from another computer. As long as the policy is in the way, this person cannot sign in to {vendor} with Microsoft either.</source>
        <translation>Versuchen Sie es mit einem anderen Konto oder von einem anderen Computer. Solange die Richtlinie im Weg ist, kann sich diese Person auch bei {vendor} nicht mit Microsoft anmelden.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>A sign-in cannot be tried here any more</source>
        <translation>Hier kann keine Anmeldung mehr ausprobiert werden</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>A trial needs the client secret, and its value is no longer kept here.</source>
        <translation>Ein Test benötigt den geheimen Clientschlüssel, und sein Wert wird hier nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Try it at the login page of {vendor} once the button {button} is there. Or go back to Client secret and create a new one, which then has to be handed over again.</source>
        <translation>Probieren Sie es auf der Anmeldeseite von {vendor} aus, sobald dort die Schaltfläche {button} steht. Oder gehen Sie zu Geheimer Clientschlüssel zurück, und erstellen Sie einen neuen, der dann erneut übergeben werden muss.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>The temporary Redirect URI was refused</source>
        <translation>Die vorübergehende Umleitungs-URI wurde abgelehnt</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Microsoft does not let the application have a Redirect URI on this computer. A policy of {organisation}, or another Redirect URI of the application, may be the reason.</source>
        <translation>Microsoft lässt für die Anwendung keine Umleitungs-URI auf diesem Computer zu. Der Grund kann eine Richtlinie sein ({organisation}) oder eine andere Umleitungs-URI der Anwendung.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Leave the trial out. What was set up stays as it is.</source>
        <translation>Lassen Sie den Test aus. Was eingerichtet wurde, bleibt, wie es ist.</translation>
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
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Leave the trial out</source>
        <translation>Test auslassen</translation>
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
        <source>Open Users and groups</source>
        <translation>Benutzer und Gruppen öffnen</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>your site</source>
        <translation>Ihre Website</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Whoever gave you this program</source>
        <translation>Wer Ihnen dieses Programm gegeben hat</translation>
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
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the people who are assigned</source>
        <translation>die zugewiesenen Personen</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the setting of who may sign in</source>
        <translation>die Einstellung, wer sich anmelden darf</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the temporary Redirect URI of a trial sign-in</source>
        <translation>die vorübergehende Umleitungs-URI einer Testanmeldung</translation>
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
        <location filename="../../wizard/delivery.py"/>
        <source>The client secret was created earlier and Microsoft shows its value only once, so nothing was written this time. Use the values that were handed over then. If nobody has them, start the program without a command and choose Create a new client secret.</source>
        <translation>Der geheime Clientschlüssel wurde früher erstellt, und Microsoft zeigt seinen Wert nur einmal. Deshalb wurde diesmal nichts geschrieben. Verwenden Sie die Werte, die damals übergeben wurden. Wenn niemand sie hat, starten Sie das Programm ohne Befehl, und wählen Sie „Neuen geheimen Clientschlüssel erstellen“.</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>the terminal</source>
        <translation>das Terminal</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>the output</source>
        <translation>die Ausgabe</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>The three values could not be written</source>
        <translation>Die drei Werte konnten nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>Nothing could be written to {place}: {reason}.</source>
        <translation>Es konnte nichts geschrieben werden (Ziel: {place}): {reason}.</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>Run the command again with another file. A new client secret then replaces this one.</source>
        <translation>Führen Sie den Befehl mit einer anderen Datei erneut aus. Ein neuer geheimer Clientschlüssel ersetzt dann diesen.</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>The three values were written to {place}.</source>
        <translation>Die drei Werte wurden geschrieben. Ziel: {place}.</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>{path} is a folder; name a file in it</source>
        <translation>{path} ist ein Ordner; nennen Sie eine Datei darin</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>{path} is not an ordinary file</source>
        <translation>{path} ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>nothing can be written in the folder {path} ({reason})</source>
        <translation>im Ordner {path} kann nichts geschrieben werden ({reason})</translation>
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
        <location filename="../../wizard/gui/another_language.py"/>
        <source>This profile asks for {language}. The wizard speaks it when it is opened on the first page.</source>
        <translation>Dieses Profil verlangt {language}. Der Assistent spricht diese Sprache, wenn das Profil auf der ersten Seite geöffnet wird.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/footer.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/footer.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/footer.py"/>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig stellen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/footer.py"/>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
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
        <source>Save the hand-over sheet</source>
        <translation>Übergabeblatt speichern</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Save the calendar file</source>
        <translation>Kalenderdatei speichern</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Save a support bundle</source>
        <translation>Ein Support-Paket speichern</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Open a profile</source>
        <translation>Ein Profil öffnen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Make a profile for a customer</source>
        <translation>Ein Profil für einen Kunden erstellen</translation>
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
        <source>Sets up Microsoft Entra ID single sign-on, step by step. Not a product of Microsoft or of the vendor of your site.</source>
        <translation>Richtet das einmalige Anmelden mit Microsoft Entra ID ein, Schritt für Schritt. Kein Produkt von Microsoft oder des Anbieters Ihrer Website.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Not all is there yet. What was just saved can take a minute to show.</source>
        <translation>Es ist noch nicht alles da. Was gerade gespeichert wurde, kann eine Minute brauchen, bis es erscheint.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Your contact for help: {contact}</source>
        <translation>Ihre Ansprechperson für Hilfe: {contact}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Waiting for Microsoft to answer. So far: {time}.</source>
        <translation>Warten auf die Antwort von Microsoft. Bisher: {time}.</translation>
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
        <source>Fixed by the profile. If it is wrong, ask whoever sent it.</source>
        <translation>Durch das Profil festgelegt. Ist es falsch, fragen Sie die Person, die es gesendet hat.</translation>
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
        <location filename="../../wizard/gui/pages/before_you_start.py"/>
        <source>Waiting for {domain} to answer. So far: {time}.</source>
        <translation>Warten auf die Antwort von {domain}. Bisher: {time}.</translation>
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
        <source>Saved in {path}.</source>
        <translation>Gespeichert unter {path}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>The sheet is for your files: what was set up, by whom, and every check. It holds no client secret.</source>
        <translation>Das Blatt ist für Ihre Unterlagen: was eingerichtet wurde, von wem, und jede Prüfung. Es enthält keinen geheimen Clientschlüssel.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>For your files</source>
        <translation>Für Ihre Unterlagen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>What happens next</source>
        <translation>So geht es weiter</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>A new client secret is needed before {day}.</source>
        <translation>Vor dem {day} wird ein neuer geheimer Clientschlüssel benötigt.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Let the wizard make the share</source>
        <translation>Den Assistenten die Freigabe erstellen lassen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>You sign in to Keeper here. The wizard saves the record and makes the link.</source>
        <translation>Sie melden sich hier bei Keeper an. Der Assistent speichert den Eintrag und erstellt den Link.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>You confirmed that the three values have arrived. This program wiped the client secret and no longer holds it.</source>
        <translation>Sie haben bestätigt, dass die drei Werte angekommen sind. Dieses Programm hat den geheimen Clientschlüssel gelöscht und hält ihn nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>In practice you receive the values yourself</source>
        <translation>Beim Üben nehmen Sie die Werte selbst entgegen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Nobody is at the other end here. Open the desk and paste the three values there before you confirm. Then the login page gets its button.</source>
        <translation>Hier ist niemand am anderen Ende. Öffnen Sie den Schreibtisch und fügen Sie dort die drei Werte ein, bevor Sie bestätigen. Dann bekommt die Anmeldeseite ihre Schaltfläche.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Open the desk</source>
        <translation>Schreibtisch öffnen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Created earlier. Its value cannot be read again. Go back to create a new one.</source>
        <translation>Früher erstellt. Sein Wert kann nicht noch einmal gelesen werden. Gehen Sie zurück, um einen neuen zu erstellen.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Wiped. If it gets lost, go back and create a new one.</source>
        <translation>Gelöscht. Geht er verloren, gehen Sie zurück, und erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>First hand the three values over.</source>
        <translation>Übergeben Sie zuerst die drei Werte.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>First choose one of the ways above.</source>
        <translation>Wählen Sie zuerst einen der Wege oben.</translation>
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
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Organisation: {organisation}. Fixed by the profile; no other is worked on.</source>
        <translation>Organisation: {organisation}. Durch das Profil festgelegt; an keiner anderen wird gearbeitet.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/try_sign_in.py"/>
        <source>Waiting for Microsoft and {domain} to answer. So far: {time}.</source>
        <translation>Warten auf die Antworten von Microsoft und {domain}. Bisher: {time}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Everyone in the organisation</source>
        <translation>Alle in der Organisation</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Whoever has an account in your organisation. Most choose this.</source>
        <translation>Wer ein Konto in Ihrer Organisation hat. Die meisten wählen dies.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Only people I choose</source>
        <translation>Nur Personen, die ich auswähle</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Nobody else can sign in, not even administrators who are not chosen.</source>
        <translation>Niemand sonst kann sich anmelden, auch keine Administratoren, die nicht ausgewählt sind.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Choose at least one person or group.</source>
        <translation>Wählen Sie mindestens eine Person oder Gruppe aus.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Groups need Microsoft Entra ID P1. People in a group inside a group do not count.</source>
        <translation>Gruppen benötigen Microsoft Entra ID P1. Personen in einer Gruppe innerhalb einer Gruppe zählen nicht.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Let everyone sign in</source>
        <translation>Alle anmelden lassen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Let only these people sign in</source>
        <translation>Nur diese Personen anmelden lassen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>You, {name}, are not among them. You could not try the sign-in yourself.</source>
        <translation>Sie, {name}, sind nicht darunter. Sie könnten die Anmeldung nicht selbst ausprobieren.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Support bundle</source>
        <translation>Support-Paket</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Saved in {path}. Nothing was sent.</source>
        <translation>Gespeichert unter {path}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Save the support bundle</source>
        <translation>Das Support-Paket speichern</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>This is everything that would be saved. Names, addresses and IDs are replaced, the same one by the same word in all files. Nothing is sent: you decide who gets the file.</source>
        <translation>Das ist alles, was gespeichert würde. Namen, Adressen und IDs sind ersetzt, derselbe in allen Dateien durch dasselbe Wort. Nichts wird gesendet: Sie entscheiden, wer die Datei erhält.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>One moment.</source>
        <translation>Einen Moment.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Zip file</source>
        <translation>Zip-Datei</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/desk.py"/>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/desk.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/desk.py"/>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/desk.py"/>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/figures.py"/>
        <source>{number}. {caption}</source>
        <translation>{number}. {caption}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/pdf.py"/>
        <source>Page {number} of {total}</source>
        <translation>Seite {number} von {total}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Saved in {path}. Send it to the customer, who opens it in the wizard.</source>
        <translation>Gespeichert unter {path}. Senden Sie es dem Kunden, der es im Assistenten öffnet.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>The address of the customer's site</source>
        <translation>Die Adresse der Website des Kunden</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Fixed for the customer. Nobody can set up another one.</source>
        <translation>Für den Kunden festgelegt. Niemand kann eine andere einrichten.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Fixed for the customer, where it is filled in.</source>
        <translation>Für den Kunden festgelegt, wo ausgefüllt.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Tenant ID or domain. The customer can sign in to no other organisation.</source>
        <translation>Mandanten-ID oder Domäne. Der Kunde kann sich bei keiner anderen Organisation anmelden.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Contact for help</source>
        <translation>Kontakt für Hilfe</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Shown wherever the wizard says whom to ask.</source>
        <translation>Wird überall gezeigt, wo der Assistent sagt, wen man fragen kann.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>That of the customer's computer</source>
        <translation>Die des Computers des Kunden</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Save the profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>The customer opens this file in the wizard and does not have to type what you know already.</source>
        <translation>Der Kunde öffnet diese Datei im Assistenten und muss nicht eingeben, was Sie schon wissen.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/saving.py"/>
        <source>{path} is there already. Choose another name.</source>
        <translation>{path} gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/saving.py"/>
        <source>Nothing could be saved there: {reason}</source>
        <translation>Dort konnte nichts gespeichert werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/saving.py"/>
        <source>The file could not be made. Save a support bundle and send it to support.</source>
        <translation>Die Datei konnte nicht erstellt werden. Speichern Sie ein Support-Paket, und senden Sie es an den Support.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/enlarged.py"/>
        <source>&amp;Previous</source>
        <translation>&amp;Vorheriges</translation>
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
        <source>Open in the portal, step {number}</source>
        <translation>Im Portal öffnen, Schritt {number}</translation>
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
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Where your Keeper account is</source>
        <translation>Wo Ihr Keeper-Konto liegt</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Open {host}</source>
        <translation>{host} öffnen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Link of the One-Time Share</source>
        <translation>Link des One-Time Share</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Open the link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>It is opened in your browser; this program does not read it.</source>
        <translation>Er wird in Ihrem Browser geöffnet; dieses Programm liest ihn nicht.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>The link was opened in your browser. Go on there.</source>
        <translation>Der Link wurde in Ihrem Browser geöffnet. Machen Sie dort weiter.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>This is a One-Time Share that can be edited. Region: {region}.</source>
        <translation>Das ist ein One-Time Share, der bearbeitet werden kann. Region: {region}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>This is a One-Time Share. Region: {region}. The link does not say whether the record can be edited.</source>
        <translation>Das ist ein One-Time Share. Region: {region}. Ob der Eintrag bearbeitet werden kann, sagt der Link nicht.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Message that asks for a link</source>
        <translation>Nachricht, die um einen Link bittet</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>I have the link now</source>
        <translation>Ich habe den Link jetzt</translation>
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
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>A bundle is shown to you before it is saved. Nothing is sent.</source>
        <translation>Ein Paket wird Ihnen gezeigt, bevor es gespeichert wird. Nichts wird gesendet.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Send me an e-mail with a code</source>
        <translation>Mir eine E-Mail mit einem Code senden</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Ask on my other device</source>
        <translation>Auf meinem anderen Gerät fragen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Send me a text message</source>
        <translation>Mir eine SMS senden</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Send a push to Duo</source>
        <translation>Eine Push-Nachricht an Duo senden</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Call me</source>
        <translation>Mich anrufen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Ask my Keeper administrator</source>
        <translation>Meinen Keeper-Administrator fragen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>The e-mail is on its way. Type the code from it.</source>
        <translation>Die E-Mail ist unterwegs. Geben Sie den Code daraus ein.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Approve it on a device where you are signed in to Keeper. The wizard goes on by itself.</source>
        <translation>Genehmigen Sie es auf einem Gerät, auf dem Sie bei Keeper angemeldet sind. Der Assistent macht von selbst weiter.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>The text message is on its way. Type the code from it.</source>
        <translation>Die SMS ist unterwegs. Geben Sie den Code daraus ein.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Approve it in Duo. If the wizard does not go on by itself, type a code instead.</source>
        <translation>Genehmigen Sie es in Duo. Macht der Assistent nicht von selbst weiter, geben Sie stattdessen einen Code ein.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>You are being called. Type the code that you hear.</source>
        <translation>Sie werden angerufen. Geben Sie den Code ein, den Sie hören.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Your Keeper administrator was asked. The wizard goes on by itself; it can take a while, so leave it open.</source>
        <translation>Ihr Keeper-Administrator wurde gefragt. Der Assistent macht von selbst weiter; das kann eine Weile dauern, lassen Sie ihn daher offen.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Sign in to Keeper</source>
        <translation>Bei Keeper anmelden</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>The wizard saves a new record in your vault and shares it once. It reads nothing of your vault.</source>
        <translation>Der Assistent speichert einen neuen Eintrag in Ihrem Tresor und gibt ihn einmal frei. Er liest nichts aus Ihrem Tresor.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>E-mail address of your Keeper account</source>
        <translation>E-Mail-Adresse Ihres Keeper-Kontos</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Enter the e-mail address of your Keeper account.</source>
        <translation>Geben Sie die E-Mail-Adresse Ihres Keeper-Kontos ein.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Your master password</source>
        <translation>Ihr Master-Passwort</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>It stays on this computer; Keeper gets a proof of it only. The wizard forgets it at once.</source>
        <translation>Es bleibt auf diesem Computer; Keeper erhält nur einen Nachweis davon. Der Assistent vergisst es sofort.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Master password</source>
        <translation>Master-Passwort</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Your company's sign-in</source>
        <translation>Die Anmeldung Ihrer Firma</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Keeper leaves the sign-in to your company. Open its page, sign in, and copy the token that it shows.</source>
        <translation>Keeper überlässt die Anmeldung Ihrer Firma. Öffnen Sie deren Seite, melden Sie sich an, und kopieren Sie das Token, das sie zeigt.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Token from the page</source>
        <translation>Token von der Seite</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Open the sign-in page</source>
        <translation>Anmeldeseite öffnen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Use my master password</source>
        <translation>Mein Master-Passwort verwenden</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>This program cannot use a security key. Choose another way.</source>
        <translation>Dieses Programm kann keinen Sicherheitsschlüssel verwenden. Wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>{kind}, {name}</source>
        <translation>{kind}, {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>{count} days</source>
        <extracomment>In English for 1: {count} day</extracomment>
        <translation><numerusform>{count} Tag</numerusform><numerusform>{count} Tage</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>{count} hours</source>
        <extracomment>In English for 1: {count} hour</extracomment>
        <translation><numerusform>{count} Stunde</numerusform><numerusform>{count} Stunden</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Make the share</source>
        <translation>Freigabe erstellen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>How long the link works</source>
        <translation>Wie lange der Link gültig ist</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>You are signed in to Keeper as {account}.</source>
        <translation>Sie sind bei Keeper als {account} angemeldet.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The record {record} is saved in your vault and not shared yet.</source>
        <translation>Der Eintrag {record} ist in Ihrem Tresor gespeichert und noch nicht freigegeben.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The share is made</source>
        <translation>Die Freigabe ist erstellt</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Send the link to whoever enters the three values, or let them scan the code. The first device that opens it is the only one that can: do not open it yourself.</source>
        <translation>Senden Sie den Link an die Person, die die drei Werte einträgt, oder lassen Sie sie den Code scannen. Nur das erste Gerät, das den Link öffnet, kann ihn öffnen: Öffnen Sie ihn nicht selbst.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Revoke the share</source>
        <translation>Freigabe widerrufen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Make another share</source>
        <translation>Weitere Freigabe erstellen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The share is over</source>
        <translation>Die Freigabe ist beendet</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The link works until {moment}.</source>
        <translation>Der Link ist gültig bis {moment}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The record {record} stays in your vault. Delete it there once it is not needed.</source>
        <translation>Der Eintrag {record} bleibt in Ihrem Tresor. Löschen Sie ihn dort, sobald er nicht mehr benötigt wird.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Revoked: the link works no more.</source>
        <translation>Widerrufen: Der Link ist nicht mehr gültig.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Ended: nobody opened the link in time.</source>
        <translation>Beendet: Niemand hat den Link rechtzeitig geöffnet.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Ended: the link was opened on {moment}.</source>
        <translation>Beendet: Der Link wurde am {moment} geöffnet.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Opened on {moment}.</source>
        <translation>Am {moment} geöffnet.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Made. Nobody has opened it yet.</source>
        <translation>Erstellt. Noch hat niemand ihn geöffnet.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Sign in with another account</source>
        <translation>Mit einem anderen Konto anmelden</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Keeper asks for a second factor, as it does in the web vault.</source>
        <translation>Keeper fragt nach einem zweiten Faktor, wie auch im Webtresor.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Approve this device</source>
        <translation>Dieses Gerät genehmigen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Keeper does not know this program yet. Type the code from an e-mail, or approve it on another device.</source>
        <translation>Keeper kennt dieses Programm noch nicht. Geben Sie den Code aus einer E-Mail ein, oder genehmigen Sie es auf einem anderen Gerät.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Your company's sign-in is done. Now another device of yours or your Keeper administrator approves.</source>
        <translation>Die Anmeldung Ihrer Firma ist erledigt. Nun genehmigt ein anderes Ihrer Geräte oder Ihr Keeper-Administrator.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>{sentence} Code: {code}</source>
        <translation>{sentence} Code: {code}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Who may sign in</source>
        <translation>Wer sich anmelden darf</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>{kind} · {address}</source>
        <translation>{kind} · {address}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Will be added</source>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Will be removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/page_opener.py"/>
        <source>No browser could be opened. Copy the address and open it by hand.</source>
        <translation>Es konnte kein Browser geöffnet werden. Kopieren Sie die Adresse, und öffnen Sie sie selbst.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/parts.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/people_search.py"/>
        <source>Search people and groups</source>
        <translation>Personen und Gruppen suchen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/people_search.py"/>
        <source>Type the beginning of a name or an e-mail address.</source>
        <translation>Geben Sie den Anfang eines Namens oder einer E-Mail-Adresse ein.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/widgets/people_search.py"/>
        <source>{count} found</source>
        <extracomment>In English for 1: {count} found</extracomment>
        <translation><numerusform>{count} gefunden</numerusform><numerusform>{count} gefunden</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/people_search.py"/>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/people_search.py"/>
        <source>Nobody was found. Distribution lists cannot be chosen.</source>
        <translation>Niemand wurde gefunden. Verteilerlisten können nicht ausgewählt werden.</translation>
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
        <location filename="../../wizard/gui/widgets/qr_code.py"/>
        <source>QR code of the link</source>
        <translation>QR-Code des Links</translation>
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
        <location filename="../../wizard/gui/widgets/snippet.py"/>
        <source>Copy the lines</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Try a sign-in now (optional)</source>
        <translation>Jetzt eine Anmeldung ausprobieren (optional)</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Try a sign-in now</source>
        <translation>Jetzt eine Anmeldung ausprobieren</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>{vendor} will receive</source>
        <translation>{vendor} wird erhalten</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Try another sign-in</source>
        <translation>Weitere Anmeldung ausprobieren</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Does Microsoft's page show an error? Then press Cancel here. The help of the page Try the sign-in says what its number means.</source>
        <translation>Zeigt die Seite von Microsoft einen Fehler? Dann drücken Sie hier auf Abbrechen. Die Hilfe der Seite Anmeldung ausprobieren sagt, was die Nummer bedeutet.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>A trial needs a temporary Redirect URI, and you chose to make all changes yourself. So nobody can sign in from here.</source>
        <translation>Ein Test benötigt eine vorübergehende Umleitungs-URI, und Sie haben gewählt, alle Änderungen selbst vorzunehmen. Deshalb kann sich von hier aus niemand anmelden.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>A trial needs the client secret, and its value is no longer kept here. Your people try it at the login page of {vendor}, once the new button is there. If nobody has the value, go back to Client secret and create a new one; it then has to be handed over again.</source>
        <translation>Ein Test benötigt den geheimen Clientschlüssel, und sein Wert wird hier nicht mehr aufbewahrt. Ihre Leute probieren es auf der Anmeldeseite von {vendor} aus, sobald die neue Schaltfläche da ist. Hat niemand den Wert, gehen Sie zu Geheimer Clientschlüssel zurück, und erstellen Sie einen neuen; er muss dann erneut übergeben werden.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Somebody of your organisation signs in once in the browser, and you see what {vendor} will receive. The wizard adds a temporary Redirect URI for this computer and removes it right after.</source>
        <translation>Jemand aus Ihrer Organisation meldet sich einmal im Browser an, und Sie sehen, was {vendor} erhalten wird. Der Assistent fügt eine vorübergehende Umleitungs-URI für diesen Computer hinzu und entfernt sie gleich danach.</translation>
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
    <message numerus="yes">
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Copied. It is taken off the clipboard after {count} seconds.</source>
        <extracomment>In English for 1: Copied. It is taken off the clipboard after {count} second.</extracomment>
        <translation><numerusform>Kopiert. Nach {count} Sekunde wird es aus der Zwischenablage entfernt.</numerusform><numerusform>Kopiert. Nach {count} Sekunden wird es aus der Zwischenablage entfernt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>On the clipboard for {count} more seconds.</source>
        <extracomment>In English for 1: On the clipboard for {count} more second.</extracomment>
        <translation><numerusform>Noch {count} Sekunde in der Zwischenablage.</numerusform><numerusform>Noch {count} Sekunden in der Zwischenablage.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Taken off the clipboard.</source>
        <translation>Aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Open the login page</source>
        <translation>Anmeldeseite öffnen</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>{vendor} is ready: people can sign in with Microsoft</source>
        <translation>{vendor} ist bereit: Die Anmeldung mit Microsoft ist möglich</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Something at {vendor} has to be changed</source>
        <translation>Bei {vendor} muss etwas geändert werden</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The side of {vendor} could not be checked from here</source>
        <translation>{vendor} konnte von hier aus nicht geprüft werden</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>{vendor} is not ready yet</source>
        <translation>{vendor} ist noch nicht bereit</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The sign-in of {vendor} uses your values</source>
        <translation>Die Anmeldung von {vendor} verwendet Ihre Werte</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Only the button could not be seen from here. Open the login page in your browser and see whether it is there.</source>
        <translation>Nur die Schaltfläche war von hier aus nicht zu sehen. Öffnen Sie die Anmeldeseite in Ihrem Browser und sehen Sie nach, ob sie da ist.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Only the button is not on the login page yet. {ask}</source>
        <translation>Nur die Schaltfläche ist noch nicht auf der Anmeldeseite. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The button is on the login page, and its sign-in uses the values that were made here.</source>
        <translation>Die Schaltfläche ist auf der Anmeldeseite, und ihre Anmeldung verwendet die Werte, die hier erstellt wurden.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The rows above say what has to be changed at {vendor}. {ask}</source>
        <translation>Die Zeilen oben sagen, was bei {vendor} geändert werden muss. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Open the login page in your browser and see whether the button is there and works.</source>
        <translation>Öffnen Sie die Anmeldeseite in Ihrem Browser, und sehen Sie nach, ob die Schaltfläche da ist und funktioniert.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The three values have to be entered at {vendor}, which can take a while. You need not wait: go on to the last page, and look here again later.</source>
        <translation>Die drei Werte müssen bei {vendor} eingetragen werden, was eine Weile dauern kann. Sie müssen nicht warten: Gehen Sie zur letzten Seite weiter, und sehen Sie später hier noch einmal nach.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Last looked at {time}.</source>
        <translation>Zuletzt nachgesehen: {time}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Last looked at {time}. The wizard looks again by itself while this page is open.</source>
        <translation>Zuletzt nachgesehen: {time}. Solange diese Seite offen ist, sieht der Assistent von selbst erneut nach.</translation>
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
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>The client secret of {name} expires</source>
        <translation>Der geheime Clientschlüssel von {name} läuft ab</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>In {days} days the client secret of {name} expires</source>
        <translation>In {days} Tagen läuft der geheime Clientschlüssel von {name} ab</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>From then on nobody can sign in to {vendor} through Microsoft, unless a new client secret was created and handed over before.</source>
        <translation>Von da an kann sich niemand mehr über Microsoft bei {vendor} anmelden, außer ein neuer geheimer Clientschlüssel wurde zuvor erstellt und übergeben.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>What to do: start Entra SSO Wizard, sign in, and choose More, Check, renew or undo.</source>
        <translation>Was zu tun ist: Starten Sie Entra SSO Wizard, melden Sie sich an, und wählen Sie Mehr und dann „Prüfen, erneuern oder rückgängig machen“.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Or type: {command}</source>
        <translation>Oder geben Sie ein: {command}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Organisation: {organisation}</source>
        <translation>Organisation: {organisation}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Address: {address}</source>
        <translation>Adresse: {address}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Client ID: {id}</source>
        <translation>Client-ID: {id}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Secret ID: {id}</source>
        <translation>Geheimnis-ID: {id}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_login.py"/>
        <source>Authenticator app</source>
        <translation>Authenticator-App</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_login.py"/>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_login.py"/>
        <source>Duo</source>
        <translation>Duo</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_login.py"/>
        <source>RSA SecurID</source>
        <translation>RSA SecurID</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_login.py"/>
        <source>Keeper DNA</source>
        <translation>Keeper DNA</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_login.py"/>
        <source>Security key</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_login.py"/>
        <source>Backup code</source>
        <translation>Sicherungscode</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_login.py"/>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper does not accept this password. Type your master password once more.</source>
        <translation>Keeper akzeptiert dieses Passwort nicht. Geben Sie Ihr Master-Passwort noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper does not accept this code. Codes are short-lived: type the latest one.</source>
        <translation>Keeper akzeptiert diesen Code nicht. Codes sind nur kurz gültig: Geben Sie den neuesten ein.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>This is not the token of this sign-in. Copy it from the page in your browser once more.</source>
        <translation>Das ist nicht das Token dieser Anmeldung. Kopieren Sie es noch einmal von der Seite in Ihrem Browser.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper was asked too often and wants a pause. Wait a few minutes and try again.</source>
        <translation>Keeper wurde zu oft gefragt und möchte eine Pause. Warten Sie ein paar Minuten, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper cannot be reached. Check the connection to the internet and try again.</source>
        <translation>Keeper ist nicht erreichbar. Prüfen Sie die Verbindung zum Internet, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Something else answered in the place of Keeper, for example a proxy. Nothing was sent there that can be read. Use another network, or hand the values over in the web vault.</source>
        <translation>Statt Keeper hat etwas anderes geantwortet, zum Beispiel ein Proxy. Dorthin wurde nichts gesendet, das lesbar ist. Verwenden Sie ein anderes Netzwerk, oder übergeben Sie die Werte im Webtresor.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper has a problem at the moment. Try again in a few minutes.</source>
        <translation>Keeper hat im Moment ein Problem. Versuchen Sie es in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>The session with Keeper has ended. Sign in to Keeper once more.</source>
        <translation>Die Sitzung bei Keeper ist beendet. Melden Sie sich noch einmal bei Keeper an.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper refuses to make a One-Time Share. Your organisation may not allow it, or your plan has none: ask your Keeper administrator about the policy Prevent creating One-Time Sharing.</source>
        <translation>Keeper lehnt es ab, einen One-Time Share zu erstellen. Vielleicht erlaubt Ihre Organisation es nicht, oder Ihr Tarif enthält keinen: Fragen Sie Ihren Keeper-Administrator nach der Richtlinie Prevent creating One-Time Sharing.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper refuses to save the record. Your organisation may not allow it. Hand the values over in the web vault, or ask your Keeper administrator.</source>
        <translation>Keeper lehnt es ab, den Eintrag zu speichern. Vielleicht erlaubt Ihre Organisation es nicht. Übergeben Sie die Werte im Webtresor, oder fragen Sie Ihren Keeper-Administrator.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper does not let this account in here. Check the e-mail address and the region. If they are right, sign in to the web vault, which says more.</source>
        <translation>Keeper lässt dieses Konto hier nicht ein. Prüfen Sie die E-Mail-Adresse und die Region. Stimmen sie, melden Sie sich im Webtresor an, der mehr dazu sagt.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper asks for a way to sign in that this program does not know. Hand the values over in the web vault.</source>
        <translation>Keeper verlangt eine Art der Anmeldung, die dieses Programm nicht kennt. Übergeben Sie die Werte im Webtresor.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Not approved yet.</source>
        <translation>Noch nicht genehmigt.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Something unexpected happened with Keeper. Try again, or hand the values over in the web vault.</source>
        <translation>Mit Keeper ist etwas Unerwartetes passiert. Versuchen Sie es erneut, oder übergeben Sie die Werte im Webtresor.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The application was registered</source>
        <translation>Die Anwendung wurde registriert</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The Redirect URI was added</source>
        <translation>Die Umleitungs-URI wurde hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The application was listed under Enterprise applications</source>
        <translation>Die Anwendung wurde unter Unternehmensanwendungen aufgeführt</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>A client secret was created</source>
        <translation>Ein geheimer Clientschlüssel wurde erstellt</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>A client secret was removed</source>
        <translation>Ein geheimer Clientschlüssel wurde entfernt</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The permission was added to the list</source>
        <translation>Die Berechtigung wurde zur Liste hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Admin consent was granted for everyone</source>
        <translation>Die Administratoreinwilligung wurde für alle erteilt</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>A person or a group was assigned</source>
        <translation>Eine Person oder eine Gruppe wurde zugewiesen</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>An assignment was taken away</source>
        <translation>Eine Zuweisung wurde aufgehoben</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The setting of who may sign in was changed</source>
        <translation>Die Einstellung, wer sich anmelden darf, wurde geändert</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>A temporary Redirect URI was added, to try the sign-in</source>
        <translation>Eine vorübergehende Umleitungs-URI wurde hinzugefügt, um die Anmeldung auszuprobieren</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Object ID</source>
        <translation>Objekt-ID</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Whoever used the wizard confirmed it.</source>
        <translation>Wer den Assistenten benutzt hat, hat es bestätigt.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Whoever used the wizard confirmed it. The wizard names Keeper's One-Time Share for it.</source>
        <translation>Wer den Assistenten verwendet hat, hat es bestätigt. Der Assistent nennt dafür One-Time Share von Keeper.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Through Keeper's One-Time Share, from the Keeper account of whoever used the wizard.</source>
        <translation>Über den One-Time Share von Keeper, aus dem Keeper-Konto der Person, die den Assistenten verwendet hat.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Through Keeper's One-Time Share, at a link that was sent to whoever used the wizard.</source>
        <translation>Über den One-Time Share von Keeper, an einem Link, der der Person gesendet wurde, die den Assistenten benutzt hat.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Through Keeper's One-Time Share, which the wizard made.</source>
        <translation>Über den One-Time Share von Keeper, den der Assistent erstellt hat.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Whoever used the wizard entered them on a page of the site.</source>
        <translation>Wer den Assistenten benutzt hat, hat sie auf einer Seite der Website eingetragen.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Whoever used the wizard entered them in the settings of the site.</source>
        <translation>Wer den Assistenten benutzt hat, hat sie in den Einstellungen der Website eingetragen.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>They were written to a file that was named when the wizard was started.</source>
        <translation>Sie wurden in eine Datei geschrieben, die beim Start des Assistenten genannt wurde.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>They were printed for the program that started the wizard.</source>
        <translation>Sie wurden für das Programm ausgegeben, das den Assistenten gestartet hat.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>They were shown in the terminal in which the wizard was started.</source>
        <translation>Sie wurden in dem Terminal angezeigt, in dem der Assistent gestartet wurde.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{headline} {left}</source>
        <translation>{headline} {left}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>This run looked at a part only. What it saw stands below.</source>
        <translation>Dieser Durchlauf hat nur einen Teil betrachtet. Was er gesehen hat, steht unten.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Not everything is done yet. The checks below say what is missing.</source>
        <translation>Noch ist nicht alles erledigt. Die Prüfungen unten sagen, was fehlt.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Single sign-on to {vendor} with Microsoft Entra ID</source>
        <translation>Einmaliges Anmelden bei {vendor} mit Microsoft Entra ID</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Hand-over sheet and change record</source>
        <translation>Übergabeblatt und Änderungsprotokoll</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>A rehearsal in practice mode. Nothing here exists in a real organisation.</source>
        <translation>Eine Übung im Übungsmodus. Nichts hier existiert in einer echten Organisation.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>The steps in the portal, with the values of this set-up</source>
        <translation>Die Schritte im Portal, mit den Werten dieser Einrichtung</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Made by Entra SSO Wizard {version} on {day}. This sheet holds no client secret.</source>
        <translation>Erstellt von Entra SSO Wizard {version} am {day}. Dieses Blatt enthält keinen geheimen Clientschlüssel.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{day}, {time} UTC</source>
        <translation>{day}, {time} UTC</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{utc} ({time} local time, {zone})</source>
        <translation>{utc} ({time} Ortszeit, {zone})</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{utc} ({day}, {time} local time, {zone})</source>
        <translation>{utc} ({day}, {time} Ortszeit, {zone})</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Only people and groups that are assigned</source>
        <translation>Nur zugewiesene Personen und Gruppen</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Admin consent is granted for everyone</source>
        <translation>Die Administratoreinwilligung ist für alle erteilt</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Admin consent was not seen</source>
        <translation>Die Administratoreinwilligung wurde nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>What was set up</source>
        <translation>Was eingerichtet wurde</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Object ID of the application</source>
        <translation>Objekt-ID der Anwendung</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Object ID under Enterprise applications</source>
        <translation>Objekt-ID unter Unternehmensanwendungen</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Its value is not in this sheet.</source>
        <translation>Sein Wert steht nicht in diesem Blatt.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>The client secret expires</source>
        <translation>Der geheime Clientschlüssel läuft ab</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Last read back</source>
        <translation>Zuletzt zurückgelesen</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>This sheet was made</source>
        <translation>Dieses Blatt wurde erstellt</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Who and when</source>
        <translation>Wer und wann</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Each of these was read back from Microsoft or seen on this computer. Nothing is assumed.</source>
        <translation>Alles davon wurde von Microsoft zurückgelesen oder auf diesem Computer gesehen. Nichts ist angenommen.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{name} (article {steps})</source>
        <translation>{name} (Artikel {steps})</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{state}, read {moment}</source>
        <translation>{state}, gelesen {moment}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>This plan was shown and agreed to before the first change. What stays was there before.</source>
        <translation>Dieser Plan wurde vor der ersten Änderung gezeigt und bestätigt. Was bleibt, war zuvor da.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>What was there, and what was planned</source>
        <translation>Was da war und was geplant war</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>What the wizard changed</source>
        <translation>Was der Assistent geändert hat</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Nothing. Everything was there, or made by hand.</source>
        <translation>Nichts. Alles war da oder wurde von Hand gemacht.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>From the notes that the wizard keeps on this computer, the oldest first.</source>
        <translation>Aus den Notizen, die der Assistent auf diesem Computer aufbewahrt, die ältesten zuerst.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>The values were not handed over yet, as far as the wizard knows.</source>
        <translation>Die Werte wurden noch nicht übergeben, soweit der Assistent weiß.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>What was handed over</source>
        <translation>Was übergeben wurde</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>In the wizard: sign in, then choose More, Check, renew or undo. The same from the command line:</source>
        <translation>Im Assistenten: Melden Sie sich an, und wählen Sie dann Mehr und „Prüfen, erneuern oder rückgängig machen“. Dasselbe in der Befehlszeile:</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>An undo goes by the notes on the computer on which the set-up was made. What was there before is never deleted.</source>
        <translation>Das Rückgängigmachen richtet sich nach den Notizen auf dem Computer, auf dem eingerichtet wurde. Was zuvor da war, wird nie gelöscht.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Check, changing nothing</source>
        <translation>Prüfen, ohne etwas zu ändern</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Create a new client secret beside the old one</source>
        <translation>Einen neuen geheimen Clientschlüssel neben dem alten erstellen</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Remove what the wizard created</source>
        <translation>Entfernen, was der Assistent erstellt hat</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Bring it back within 30 days</source>
        <translation>Innerhalb von 30 Tagen wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>A file could not be written</source>
        <translation>Eine Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>The work itself is done. Run the command check with another file.</source>
        <translation>Die Arbeit selbst ist erledigt. Führen Sie den Befehl check mit einer anderen Datei aus.</translation>
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
        <location filename="../../wizard/papers.py"/>
        <source>{option}: {reason}. Nothing was changed</source>
        <translation>{option}: {reason}. Es wurde nichts geändert</translation>
    </message>
    <message>
        <location filename="../../wizard/papers.py"/>
        <source>--record: a PDF needs Qt, which cannot be loaded here; name a file that ends in .html</source>
        <translation>--record: ein PDF benötigt Qt, das hier nicht geladen werden kann; nennen Sie eine Datei, die auf .html endet</translation>
    </message>
    <message>
        <location filename="../../wizard/papers.py"/>
        <source>{path} has to end in {endings}</source>
        <translation>{path} muss auf {endings} enden</translation>
    </message>
    <message>
        <location filename="../../wizard/papers.py"/>
        <source>{path} is there already; name another file</source>
        <translation>{path} gibt es bereits; nennen Sie eine andere Datei</translation>
    </message>
    <message>
        <location filename="../../wizard/papers.py"/>
        <source>nothing can be written in the folder {path}</source>
        <translation>im Ordner {path} kann nichts geschrieben werden</translation>
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
        <source>Profile for Entra SSO Wizard. Open it in the wizard, or start it with --profile.</source>
        <translation>Profil für Entra SSO Wizard. Öffnen Sie es im Assistenten, oder starten Sie ihn mit --profile.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>This profile is for the recipe {profile}, and the wizard was started with {recipe}. Close the wizard and start it with this profile. Nothing was taken from it.</source>
        <translation>Dieses Profil ist für das Rezept {profile}, und der Assistent wurde mit {recipe} gestartet. Schließen Sie den Assistenten, und starten Sie ihn mit diesem Profil. Es wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>This profile is for {profile}, and {domain} was entered here. One of them is wrong: ask whoever sent the profile. Nothing was taken from it.</source>
        <translation>Dieses Profil ist für {profile}, und hier wurde {domain} eingegeben. Eines von beiden ist falsch: Fragen Sie die Person, die das Profil gesendet hat. Nichts wurde daraus übernommen.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>This profile is for the organisation {expected}, and you are signed in to {organisation}. If they are the same, close the wizard and open the profile before you sign in. Nothing was taken from it.</source>
        <translation>Dieses Profil ist für die Organisation {expected}, und angemeldet sind Sie bei: {organisation}. Wenn das dieselbe ist, schließen Sie den Assistenten, und öffnen Sie das Profil, bevor Sie sich anmelden. Nichts wurde daraus übernommen.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>This profile is for {profile}, and on this computer a set-up for {domain} was begun in the same organisation. Finish or undo that one first, or confirm the domain with --domain {profile}.</source>
        <translation>Dieses Profil ist für {profile}, und auf diesem Computer wurde in derselben Organisation eine Einrichtung für {domain} begonnen. Schließen Sie diese zuerst ab, oder machen Sie sie rückgängig, oder bestätigen Sie die Domäne mit --domain {profile}.</translation>
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
        <location filename="../../wizard/site/https_site.py"/>
        <source>No answer came in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>It could not be checked from this computer.</source>
        <translation>Von diesem Computer aus konnte das nicht geprüft werden.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>A proxy leads there, which is not an HTTP proxy.</source>
        <translation>Dorthin führt ein Proxy, der kein HTTP-Proxy ist.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The proxy {proxy} finds its address.</source>
        <translation>Der Proxy {proxy} ermittelt die Adresse.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>This computer finds no address for it. Check the spelling, or ask your network team.</source>
        <translation>Dieser Computer findet dafür keine Adresse. Prüfen Sie die Schreibweise, oder fragen Sie Ihr Netzwerkteam.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>No connection could be made.</source>
        <translation>Es konnte keine Verbindung hergestellt werden.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The proxy {proxy} wants a sign-in.</source>
        <translation>Der Proxy {proxy} verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The proxy {proxy} does not let the wizard through ({status}).</source>
        <translation>Der Proxy {proxy} lässt den Assistenten nicht durch ({status}).</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The site has no such page. Ask whether the site is set up for this domain.</source>
        <translation>Die Website hat keine solche Seite. Fragen Sie, ob die Website für diese Domäne eingerichtet ist.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The site answered with an error ({status}). That can be so until the three values are entered there.</source>
        <translation>Die Website hat mit einem Fehler geantwortet ({status}). Das kann so sein, bis die drei Werte dort eingetragen sind.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The certificate is not accepted: {reason}.</source>
        <translation>Das Zertifikat wird nicht akzeptiert: {reason}.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>unknown reason</source>
        <translation>unbekannter Grund</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The login page is drawn by scripts, which the wizard does not run. Open it to see for yourself.</source>
        <translation>Die Anmeldeseite wird von Skripten aufgebaut, die der Assistent nicht ausführt. Öffnen Sie sie, um selbst nachzusehen.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site turned its own form away (403). Where that happens in a browser too, the site does not know that it is reached through https.</source>
        <translation>Die Website hat ihr eigenes Formular abgewiesen (403). Passiert das auch im Browser, weiß die Website nicht, dass sie über https erreicht wird.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The login page is at another address, {host}, where the wizard does not look.</source>
        <translation>Die Anmeldeseite liegt unter einer anderen Adresse, {host}, wo der Assistent nicht nachsieht.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>There is no page at {address}.</source>
        <translation>Unter {address} gibt es keine Seite.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site answered with an error ({status}).</source>
        <translation>Die Website hat mit einem Fehler geantwortet ({status}).</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site answered with something that is no page.</source>
        <translation>Die Website hat mit etwas geantwortet, das keine Seite ist.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site shows a page of its own instead.</source>
        <translation>Die Website zeigt stattdessen eine eigene Seite.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site leads from one address to the next without an end.</source>
        <translation>Die Website führt ohne Ende von einer Adresse zur nächsten.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The connection to the site broke off.</source>
        <translation>Die Verbindung zur Website ist abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site leads to an address that cannot be read.</source>
        <translation>Die Website führt zu einer Adresse, die nicht gelesen werden kann.</translation>
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
        <location filename="../../wizard/state_words.py"/>
        <source>{organisation} is ready to sign in to {vendor} with Microsoft accounts.</source>
        <translation>{organisation} ist bereit, sich mit Microsoft-Konten bei {vendor} anzumelden.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>One thing is left on the side of {vendor}: something there has to be changed. The page Try the sign-in says what.</source>
        <translation>Bei {vendor} bleibt noch eines zu tun: Dort muss etwas geändert werden. Die Seite Anmeldung ausprobieren sagt, was.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>{vendor} uses your values. Open its login page to see whether the button is there.</source>
        <translation>{vendor} verwendet Ihre Werte. Öffnen Sie die dortige Anmeldeseite, um zu sehen, ob die Schaltfläche da ist.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Whether {vendor} is ready could not be seen from here. Its login page shows it.</source>
        <translation>Ob {vendor} bereit ist, war von hier aus nicht zu sehen. Die dortige Anmeldeseite zeigt es.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>One thing is left on the side of {vendor}: it uses your values, but its button is not on the login page yet.</source>
        <translation>Bei {vendor} bleibt noch eines zu tun: Ihre Werte werden verwendet, aber die Schaltfläche ist noch nicht auf der Anmeldeseite.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>One thing is left on the side of {vendor}: the three values have to be entered there.</source>
        <translation>Bei {vendor} bleibt noch eines: Dort müssen die drei Werte eingetragen werden.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Microsoft's side is done for {organisation}.</source>
        <translation>Bei Microsoft ist für {organisation} alles fertig.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Enter the address at which your team opens {vendor}.</source>
        <translation>Geben Sie die Adresse ein, unter der Ihr Team {vendor} öffnet.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Domain of the site</source>
        <translation>Domäne der Website</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Domain of the site: {domain}</source>
        <translation>Domäne der Website: {domain}</translation>
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
        <location filename="../../wizard/steps/find_members.py"/>
        <source>People and groups were searched</source>
        <translation>Personen und Gruppen wurden durchsucht</translation>
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
        <location filename="../../wizard/steps/finish.py"/>
        <source>Something there has to be changed. The page Try the sign-in says what.</source>
        <translation>Dort muss etwas geändert werden. Die Seite Anmeldung ausprobieren sagt, was.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>It could not be checked from here.</source>
        <translation>Es konnte von hier aus nicht geprüft werden.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>It uses the values. Open the login page to see whether the button is there.</source>
        <translation>Die Werte werden verwendet. Öffnen Sie die Anmeldeseite, um zu sehen, ob die Schaltfläche da ist.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>The three values have to be entered there first.</source>
        <translation>Zuerst müssen dort die drei Werte eingetragen werden.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>It uses the values, but its button is not on the login page yet.</source>
        <translation>Die Werte werden verwendet, aber die Schaltfläche ist noch nicht auf der Anmeldeseite.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>{vendor} uses the three values, and its button is there</source>
        <translation>{vendor} verwendet die drei Werte, und die Schaltfläche ist da</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>This program no longer holds its value.</source>
        <translation>Dieses Programm hält seinen Wert nicht mehr.</translation>
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
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>Noted on this computer in an earlier run.</source>
        <translation>In einem früheren Lauf auf diesem Computer vermerkt.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>This computer knows nothing of it, and holds no value that could be handed over.</source>
        <translation>Dieser Computer weiß nichts davon und hält keinen Wert, der übergeben werden könnte.</translation>
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
        <source>{name}: no temporary Redirect URI is left</source>
        <translation>{name}: Keine vorübergehende Umleitungs-URI ist übrig</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>The next set-up, renewal or undo removes {uri}.</source>
        <translation>Das nächste Einrichten, Erneuern oder Rückgängigmachen entfernt {uri}.</translation>
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
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Only people who are assigned may sign in, as before</source>
        <translation>Nur zugewiesene Personen dürfen sich anmelden, wie zuvor</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Let only people who are assigned sign in again.</source>
        <translation>Wieder nur zugewiesene Personen anmelden lassen.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Everyone may sign in, as before</source>
        <translation>Alle dürfen sich anmelden, wie zuvor</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Let everyone sign in again.</source>
        <translation>Wieder alle anmelden lassen.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>{name} is no longer assigned</source>
        <translation>{name} ist nicht mehr zugewiesen</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Take the assignment of {name} away.</source>
        <translation>Die Zuweisung von {name} aufheben.</translation>
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
        <source>Let everyone in {organisation} sign in.</source>
        <translation>Alle anmelden lassen ({organisation}).</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Let only people who are assigned sign in, and assign {names}. Nobody else can sign in.</source>
        <translation>Nur zugewiesene Personen anmelden lassen und zuweisen: {names}. Niemand sonst kann sich anmelden.</translation>
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
        <source>Only assigned people may. The page Who may sign in? shows them.</source>
        <translation>Nur zugewiesene Personen dürfen das. Die Seite Wer darf sich anmelden? zeigt sie.</translation>
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
        <source>An application is not told what it may do. The next steps show it.</source>
        <translation>Einer Anwendung wird nicht mitgeteilt, was sie darf. Die nächsten Schritte zeigen es.</translation>
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
        <location filename="../../wizard/steps/trial_uri.py"/>
        <source>The temporary Redirect URI is removed</source>
        <translation>Die vorübergehende Umleitungs-URI ist entfernt</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/trial_uri.py"/>
        <source>Remove the temporary Redirect URI {uri} of a trial sign-in from {name}.</source>
        <translation>Die vorübergehende Umleitungs-URI {uri} einer Testanmeldung aus {name} entfernen.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>Microsoft accepts the Redirect URI</source>
        <translation>Microsoft akzeptiert die Umleitungs-URI</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>{vendor} will receive: {name}, {address}</source>
        <translation>{vendor} wird erhalten: {name}, {address}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>no e-mail address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>A person signed in</source>
        <translation>Eine Person hat sich angemeldet</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>The account has an e-mail address</source>
        <translation>Das Konto hat eine E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>Microsoft knows none. {vendor} takes the user name {user_name} in its place, and nobody may be reached there. Enter an address in Entra ID, at the properties of the user.</source>
        <translation>Microsoft kennt keine. {vendor} nimmt stattdessen den Benutzernamen {user_name}, und dort ist vielleicht niemand erreichbar. Tragen Sie in Entra ID bei den Eigenschaften des Benutzers eine Adresse ein.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>Microsoft knows none, and so {vendor} cannot tell who it is. Enter an address in Entra ID, at the properties of the user.</source>
        <translation>Microsoft kennt keine, und deshalb kann {vendor} nicht erkennen, wer es ist. Tragen Sie in Entra ID bei den Eigenschaften des Benutzers eine Adresse ein.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/undo.py"/>
        <source>Nothing is left of what was created here for {domain}</source>
        <translation>Von dem, was hier für {domain} erstellt wurde, ist nichts mehr übrig</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>The button {button} is on the login page</source>
        <translation>Die Schaltfläche {button} ist auf der Anmeldeseite</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>It is not there yet. It appears once the three values are entered at {vendor}. {ask}</source>
        <translation>Sie ist noch nicht da. Sie erscheint, sobald die drei Werte bei {vendor} eingetragen sind. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} starts the sign-in at Microsoft</source>
        <translation>{vendor} startet die Anmeldung bei Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} Perhaps the three values are not entered there yet.</source>
        <translation>{seen} Vielleicht sind die drei Werte dort noch nicht eingetragen.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} The sign-in with Microsoft has to be switched on for {domain}. {ask}</source>
        <translation>{seen} Die Anmeldung mit Microsoft muss für {domain} eingeschaltet werden. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} sends people to {host}, which is not Microsoft's sign-in page. {ask}</source>
        <translation>{vendor} leitet Personen zu {host}, und das ist nicht die Anmeldeseite von Microsoft. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>an address that cannot be read</source>
        <translation>eine Adresse, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} uses your Client ID</source>
        <translation>{vendor} verwendet Ihre Client-ID</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} uses your Tenant ID</source>
        <translation>{vendor} verwendet Ihre Mandanten-ID</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} uses the Redirect URI</source>
        <translation>{vendor} verwendet die Umleitungs-URI</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} asks for {permission}</source>
        <translation>{vendor} fordert {permission} an</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} asks Microsoft for {seen} in place of code. It has to use the authorization code flow. {ask}</source>
        <translation>{vendor} fordert bei Microsoft statt code an: {seen}. Nötig ist der Autorisierungscodeflow. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} has no Client ID entered.</source>
        <translation>Bei {vendor} ist keine Client-ID eingetragen.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} has another Client ID, {seen}.</source>
        <translation>Bei {vendor} ist eine andere Client-ID eingetragen, {seen}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} {right} has to be entered there, with the client secret that belongs to it. {ask}</source>
        <translation>{seen} Dort muss {right} eingetragen werden, mit dem geheimen Clientschlüssel, der dazugehört. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} has no Tenant ID entered: {seen} stands in its place, and with that nobody can sign in.</source>
        <translation>Bei {vendor} ist keine Mandanten-ID eingetragen: An ihrer Stelle steht {seen}, und damit kann sich niemand anmelden.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} has another Tenant ID, {seen}.</source>
        <translation>Bei {vendor} ist eine andere Mandanten-ID eingetragen, {seen}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} {right} has to be entered there. {ask}</source>
        <translation>{seen} Dort muss {right} eingetragen werden. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names no Redirect URI that can be read.</source>
        <translation>{vendor} nennt keine Umleitungs-URI, die gelesen werden kann.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names it with http in place of https.</source>
        <translation>{vendor} nennt sie mit http statt https.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names it without its final slash.</source>
        <translation>{vendor} nennt sie ohne den Schrägstrich am Ende.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names another host, {host}.</source>
        <translation>{vendor} nennt einen anderen Host, {host}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names another one, {seen}.</source>
        <translation>{vendor} nennt eine andere, {seen}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} Microsoft compares every character. The site of {domain} has to use {right}. {ask}</source>
        <translation>{seen} Microsoft vergleicht jedes Zeichen. Die Website von {domain} muss {right} verwenden. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} asks for {seen}, and so it cannot read who signs in. {missing} has to be added there. {ask}</source>
        <translation>{vendor} fordert an: {seen}. Deshalb kann nicht gelesen werden, wer sich anmeldet. Dort muss {missing} hinzugefügt werden. {ask}</translation>
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
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>Everyone in {organisation} may sign in</source>
        <translation>Alle dürfen sich anmelden ({organisation})</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>It was set so before and is left as it is.</source>
        <translation>Es war zuvor so eingestellt und bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>Only people who are assigned may sign in</source>
        <translation>Nur zugewiesene Personen dürfen sich anmelden</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>{name} is assigned</source>
        <translation>{name} ist zugewiesen</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>You may sign in yourself</source>
        <translation>Sie dürfen sich selbst anmelden</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>You are not among them, so you cannot try the sign-in.</source>
        <translation>Sie sind nicht darunter. Deshalb können Sie die Anmeldung nicht ausprobieren.</translation>
    </message>
</context>
</TS>
