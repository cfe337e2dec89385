<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Wizard</name>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Microsoft Entra ID single sign-on for a django-allauth site</source>
        <translation>Authentification unique avec Microsoft Entra ID pour un site django-allauth</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Whoever looks after the site</source>
        <translation>La personne qui s’occupe du site</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Ask whoever looks after the site.</source>
        <translation>Demandez à la personne qui s’occupe du site.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Address of the site</source>
        <translation>Adresse du site</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The address at which people open the site. You can paste it from the browser.</source>
        <translation>L’adresse à laquelle on ouvre le site. Vous pouvez la coller depuis le navigateur.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Name of the application</source>
        <translation>Nom de l’application</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Under this name the application appears in your list of Enterprise applications.</source>
        <translation>L’application apparaît sous ce nom dans votre liste d’applications d’entreprise.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client secret expires after</source>
        <translation>Le secret client expire après</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A new client secret is needed before this time is over. 24 months is the longest.</source>
        <translation>Un nouveau secret client est nécessaire avant la fin de cette durée. La durée maximale est de 24 mois.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>This takes about five minutes. First we check that the site is ready.</source>
        <translation>Cela prend environ cinq minutes. Nous vérifions d’abord que le site est prêt.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Check the domain</source>
        <translation>Vérifier le domaine</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>You need an active Azure account that may create applications and grant admin consent for your organisation.</source>
        <translation>Il vous faut un compte Azure actif, autorisé à créer des applications et à accorder le consentement administrateur pour votre organisation.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The site must run at its own address with https, with django-allauth and its provider Microsoft. If you are not sure, ask whoever looks after the site.</source>
        <translation>Le site doit fonctionner à sa propre adresse en https, avec django-allauth et son fournisseur Microsoft. En cas de doute, demandez à la personne qui s’occupe du site.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What is the address of the site?</source>
        <translation>Quelle est l’adresse du site ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The address at which people open it in the browser, for example https://app.your-company.com/.</source>
        <translation>L’adresse à laquelle on l’ouvre dans le navigateur, par exemple https://app.your-company.com/.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Which addresses of django-allauth does the wizard expect?</source>
        <translation>Quelles adresses de django-allauth l’assistant attend-il ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Those that begin with /accounts/, as in its installation guide. Where the site has them elsewhere, make a recipe file of your own.</source>
        <translation>Celles qui commencent par /accounts/, comme dans son guide d’installation. Si le site les a ailleurs, créez votre propre fichier de recette.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A row says Unknown or Failed. Can I go on?</source>
        <translation>Une ligne indique Inconnu ou Échec. Puis-je continuer ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Yes. These rows are advice: your network may hide the site from this computer. Ask whoever looks after the site if the address does not open in your browser either.</source>
        <translation>Oui. Ces lignes sont des conseils : votre réseau cache peut-être le site à cet ordinateur. Demandez à la personne qui s’occupe du site si l’adresse ne s’ouvre pas non plus dans votre navigateur.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Sign in to Azure</source>
        <translation>Se connecter à Azure</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Your browser opens Microsoft's sign-in page. Sign in with your Azure account and come back here.</source>
        <translation>Votre navigateur ouvre la page de connexion de Microsoft. Connectez-vous avec votre compte Azure, puis revenez ici.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Sign in with the browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Your password stays between you and Microsoft. This program never sees it.</source>
        <translation>Votre mot de passe reste entre vous et Microsoft. Ce programme ne le voit jamais.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The sign-in is kept in memory only and is forgotten when you close this program.</source>
        <translation>La connexion est conservée uniquement en mémoire et oubliée lorsque vous fermez ce programme.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Which account do I use?</source>
        <translation>Quel compte dois-je utiliser ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Your work account at the organisation whose people will sign in to {vendor}. It needs the role Cloud Application Administrator, Application Administrator or Global Administrator.</source>
        <translation>Votre compte professionnel dans l’organisation dont les membres se connecteront à {vendor}. Il lui faut le rôle Administrateur d’application cloud, Administrateur d’application ou Administrateur général.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Why does Microsoft's page name another program?</source>
        <translation>Pourquoi la page de Microsoft nomme-t-elle un autre programme ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The wizard signs in through a Microsoft app that every organisation has already, so nothing has to be installed or approved first.</source>
        <translation>L’assistant se connecte avec une application de Microsoft que chaque organisation possède déjà. Rien ne doit donc être installé ni approuvé au préalable.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>I have the role, but the wizard does not see it.</source>
        <translation>J’ai le rôle, mais l’assistant ne le voit pas.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A role from Privileged Identity Management has to be activated first. Activate it in the portal, then sign in again.</source>
        <translation>Un rôle de Privileged Identity Management doit d’abord être activé. Activez-le dans le portail, puis reconnectez-vous.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>This is what will be set up in {organisation}. Nothing has been changed yet.</source>
        <translation>Voici ce qui sera configuré pour {organisation}. Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Looks right, go on</source>
        <translation>C’est correct, continuer</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Each change is made only when you press the button on its page.</source>
        <translation>Chaque modification n’est effectuée que lorsque vous appuyez sur le bouton de sa page.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Other applications in your organisation are not touched.</source>
        <translation>Les autres applications de votre organisation ne sont pas touchées.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Is anything changed by pressing the button?</source>
        <translation>Appuyer sur le bouton modifie-t-il quelque chose ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>No. You only say that the list is right. Each change is made by a button on its own page.</source>
        <translation>Non. Vous indiquez seulement que la liste est correcte. Chaque modification est effectuée par un bouton de sa propre page.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>May I make the changes myself?</source>
        <translation>Puis-je effectuer les modifications moi-même ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Yes. Choose to make the changes in the portal. The wizard then changes nothing, shows you each step of the article, and checks it.</source>
        <translation>Oui. Choisissez d’effectuer les modifications dans le portail. L’assistant ne modifie alors rien, vous montre chaque étape de l’article et la vérifie.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Register the application</source>
        <translation>Inscrire l’application</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>We create {app_name} in Entra ID, for accounts in this organizational directory only.</source>
        <translation>Nous créons {app_name} dans Entra ID, pour les comptes de cet annuaire d’organisation uniquement.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Create the application</source>
        <translation>Créer l’application</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Redirect URI is {redirect_uri}. It tells Microsoft where to send people after they have signed in.</source>
        <translation>L’URI de redirection est {redirect_uri}. Elle indique à Microsoft où envoyer les personnes après leur connexion.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The final slash of the Redirect URI counts.</source>
        <translation>La barre oblique finale de l’URI de redirection compte.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Go to Entra ID.</source>
        <translation>Accédez à Entra ID.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Go to Enterprise applications.</source>
        <translation>Accédez à Applications d’entreprise.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click New application.</source>
        <translation>Cliquez sur Nouvelle application.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click Create your own application. Enter the name, and select Register an application to integrate with Microsoft Entra ID (App you're developing).</source>
        <translation>Cliquez sur Créer votre propre application. Saisissez le nom et sélectionnez Inscrire une application à intégrer à Microsoft Entra ID (Application que vous développez).</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>For Supported account types, select Accounts in this organizational directory only. For Redirect URI, select Web and paste the address with its final slash. Then click Register.</source>
        <translation>Pour Types de comptes pris en charge, sélectionnez Comptes de cet annuaire d’organisation uniquement. Pour URI de redirection, sélectionnez Web et collez l’adresse avec sa barre oblique finale. Cliquez ensuite sur S’inscrire.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Return to All applications and open {app_name}.</source>
        <translation>Revenez à Toutes les applications et ouvrez {app_name}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Select Single sign-on.</source>
        <translation>Sélectionnez Authentification unique.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click Go to application.</source>
        <translation>Cliquez sur Accéder à l’application.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What is an application here?</source>
        <translation>Qu’est-ce qu’une application ici ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>An entry in Entra ID that stands for {vendor}. With it Microsoft knows where people may be sent after they have signed in.</source>
        <translation>Une entrée dans Entra ID qui représente {vendor}. Grâce à elle, Microsoft sait où les personnes peuvent être envoyées après leur connexion.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What does single tenant mean?</source>
        <translation>Que signifie un seul locataire ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Only accounts of your own organisation can sign in through this application.</source>
        <translation>Seuls les comptes de votre propre organisation peuvent se connecter avec cette application.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What if we set it up before?</source>
        <translation>Et si nous l’avons déjà configurée auparavant ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The wizard finds an application with the same Redirect URI and uses it. It does not create a second one.</source>
        <translation>L’assistant trouve une application avec la même URI de redirection et l’utilise. Il n’en crée pas une deuxième.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client ID and Tenant ID</source>
        <translation>ID client et ID de locataire</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>{vendor} needs these two IDs to recognise your application and your organisation.</source>
        <translation>{vendor} a besoin de ces deux ID pour reconnaître votre application et votre organisation.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Read the IDs</source>
        <translation>Lire les ID</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Both IDs are safe to show. They do not give access by themselves.</source>
        <translation>Les deux ID peuvent être montrés sans risque. À eux seuls, ils ne donnent aucun accès.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>You do not need to write them down. They are shown again when you hand them over.</source>
        <translation>Vous n’avez pas besoin de les noter. Ils sont affichés à nouveau au moment de les transmettre.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Compare the Client ID and the Tenant ID on the Overview page with those shown here. Then click Add a certificate or secret.</source>
        <translation>Comparez l’ID client et l’ID de locataire de la page Vue d’ensemble avec ceux affichés ici. Cliquez ensuite sur Ajouter un certificat ou un secret.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Are these IDs secret?</source>
        <translation>Ces ID sont-ils secrets ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>No. They name your application and your organisation, and give no access by themselves.</source>
        <translation>Non. Ils désignent votre application et votre organisation, et à eux seuls ne donnent aucun accès.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The client secret is the password with which {vendor} proves to Microsoft who it is.</source>
        <translation>Le secret client est le mot de passe avec lequel {vendor} prouve son identité à Microsoft.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Create the client secret</source>
        <translation>Créer le secret client</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Microsoft shows the Value of a client secret only once. It is kept here until you have handed it over or close this program.</source>
        <translation>Microsoft n’affiche la valeur d’un secret client qu’une seule fois. Elle est conservée ici jusqu’à ce que vous l’ayez transmise ou que vous fermiez ce programme.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Value is needed, not the Secret ID.</source>
        <translation>Il faut la valeur, et non l’ID de secret.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click New client secret.</source>
        <translation>Cliquez sur Nouveau secret client.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Enter a description, choose when it expires, 24 months at most, and click Add.</source>
        <translation>Saisissez une description, choisissez la date d’expiration, 24 mois au plus, et cliquez sur Ajouter.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Copy the client secret from the Value column, not the Secret ID, and paste it below.</source>
        <translation>Copiez le secret client de la colonne Valeur, et non l’ID de secret, puis collez-le ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What happens when the client secret expires?</source>
        <translation>Que se passe-t-il lorsque le secret client expire ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>People can no longer sign in through Microsoft until a new client secret is created and handed over. Put the date into your calendar.</source>
        <translation>Plus personne ne peut se connecter avec Microsoft avant qu’un nouveau secret client soit créé et transmis. Notez la date dans votre calendrier.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Why is there a Value and a Secret ID?</source>
        <translation>Pourquoi y a-t-il une valeur et un ID de secret ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Value is the password itself. The Secret ID is only its number in a list. {vendor} needs the Value.</source>
        <translation>La valeur est le mot de passe lui-même. L’ID de secret n’est que son numéro dans une liste. {vendor} a besoin de la valeur.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>API permissions</source>
        <translation>Autorisations d’API</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The permission User.Read lets {vendor} read the name and e-mail address of whoever signs in.</source>
        <translation>L’autorisation User.Read permet à {vendor} de lire le nom et l’adresse e-mail de la personne qui se connecte.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Grant admin consent</source>
        <translation>Accorder le consentement administrateur</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Admin consent means that you agree for everyone in {organisation}, so nobody is asked at the first sign-in.</source>
        <translation>Le consentement administrateur signifie que vous acceptez pour tous les membres ({organisation}), si bien que personne n’est interrogé à la première connexion.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A green checkmark appears once Microsoft confirms the consent.</source>
        <translation>Une coche verte apparaît dès que Microsoft confirme le consentement.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Return to All applications and select {app_name}.</source>
        <translation>Revenez à Toutes les applications et sélectionnez {app_name}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Under Manage, select API permissions and click Add a permission.</source>
        <translation>Sous Gérer, sélectionnez Autorisations d’API et cliquez sur Ajouter une autorisation.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Select Microsoft Graph, then Delegated permissions. Select User.Read and click Add permissions.</source>
        <translation>Sélectionnez Microsoft Graph, puis Autorisations déléguées. Sélectionnez User.Read et cliquez sur Ajouter des autorisations.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click Grant admin consent for {organisation}.</source>
        <translation>Cliquez sur Accorder le consentement administrateur pour {organisation}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click Yes.</source>
        <translation>Cliquez sur Oui.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A green checkmark shows as the status of the permission.</source>
        <translation>Une coche verte s’affiche comme état de l’autorisation.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What can {vendor} see with User.Read?</source>
        <translation>Que peut voir {vendor} avec User.Read ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The name and the e-mail address of the person who signs in. It does not see mail, files or other people.</source>
        <translation>Le nom et l’adresse e-mail de la personne qui se connecte. Il ne voit ni les messages, ni les fichiers, ni les autres personnes.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Who may grant admin consent?</source>
        <translation>Qui peut accorder le consentement administrateur ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A Cloud Application Administrator, an Application Administrator or a Global Administrator.</source>
        <translation>Un administrateur d’application cloud, un administrateur d’application ou un administrateur général.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Who may sign in?</source>
        <translation>Qui peut se connecter ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Usually everyone in {organisation}. You can choose people instead, now or later.</source>
        <translation>En général, tous les membres de {organisation}. Vous pouvez aussi choisir des personnes, maintenant ou plus tard.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>With everyone, nothing has to be done here.</source>
        <translation>Si tout le monde peut se connecter, rien n’est à faire ici.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>At the first sign-in django-allauth creates an account, unless the site takes nobody new.</source>
        <translation>À la première connexion, django-allauth crée un compte, sauf si le site n’accepte personne de nouveau.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Open the Properties of {app_name}. Set Assignment required to No for everyone, or to Yes for people you choose. Click Save.</source>
        <translation>Ouvrez les Propriétés de {app_name}. Réglez Affectation requise sur Non pour tous, ou sur Oui pour les personnes que vous choisissez. Cliquez sur Enregistrer.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>For people you choose, open Users and groups. Click Add user/group, select people or groups, and click Assign.</source>
        <translation>Pour les personnes que vous choisissez, ouvrez Utilisateurs et groupes. Cliquez sur Ajouter un utilisateur/groupe, sélectionnez des personnes ou des groupes, puis cliquez sur Affecter.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What happens to people who are not chosen?</source>
        <translation>Qu’arrive-t-il aux personnes qui ne sont pas choisies ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>They cannot sign in to {vendor} with Microsoft. Microsoft tells them that an administrator has to assign them.</source>
        <translation>Elles ne peuvent pas se connecter à {vendor} avec Microsoft. Microsoft leur indique qu’un administrateur doit les affecter.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>May I choose groups?</source>
        <translation>Puis-je choisir des groupes ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Yes, with the licence Microsoft Entra ID P1 or P2. Only people who are directly in the group count, not those in a group inside it.</source>
        <translation>Oui, avec la licence Microsoft Entra ID P1 ou P2. Seules comptent les personnes qui sont directement dans le groupe, et non celles d’un groupe à l’intérieur.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>It was limited before. Is that changed?</source>
        <translation>C’était limité auparavant. Est-ce modifié ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>No. What was set before is shown and stays as it is, unless you choose something else here.</source>
        <translation>Non. Ce qui était réglé auparavant est affiché et reste tel quel, sauf si vous choisissez autre chose ici.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Enter the values</source>
        <translation>Saisir les valeurs</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Enter the three values</source>
        <translation>Saisir les trois valeurs</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Tenant ID, the Client ID and the client secret go into the settings of {vendor}. Nobody else needs them.</source>
        <translation>L’ID de locataire, l’ID client et le secret client vont dans les paramètres de {vendor}. Personne d’autre n’en a besoin.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>I have entered them</source>
        <translation>Je les ai saisies</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Do not send the client secret by e-mail or chat.</source>
        <translation>N’envoyez pas le secret client par e-mail ni par messagerie instantanée.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The client secret is wiped from this program once you confirm or close it. If it is lost, create a new one.</source>
        <translation>Le secret client est effacé de ce programme dès que vous confirmez ou que vous le fermez. S’il est perdu, créez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>In the admin or in the settings file?</source>
        <translation>Dans l’admin ou dans le fichier de paramètres ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Use one of them. With the values in both places django-allauth finds two applications for Microsoft and cannot choose.</source>
        <translation>Utilisez l’un des deux. Si les valeurs sont aux deux endroits, django-allauth trouve deux applications pour Microsoft et ne peut pas choisir.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What is the Tenant ID needed for?</source>
        <translation>À quoi sert l’ID de locataire ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Without it django-allauth uses common in its place, and Microsoft refuses that for an application of your organisation alone.</source>
        <translation>Sans lui, django-allauth utilise common à sa place, et Microsoft le refuse pour une application réservée à votre organisation.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Somebody else enters the values. How do they get them?</source>
        <translation>Quelqu’un d’autre saisit les valeurs. Comment les reçoit-il ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>In a way that nobody else can read, for example with your company's password manager.</source>
        <translation>Par un moyen que personne d’autre ne peut lire, par exemple le gestionnaire de mots de passe de votre entreprise.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Try the sign-in</source>
        <translation>Essayer la connexion</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Here you see that the sign-in works before your people need it.</source>
        <translation>Vous voyez ici que la connexion fonctionne, avant que vos collaborateurs n’en aient besoin.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Redirect URI is checked by asking Microsoft for a sign-in without anybody. No one is signed in by that.</source>
        <translation>L’URI de redirection est vérifiée en demandant à Microsoft une connexion sans personne. Cela ne connecte personne.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What happens when I try a sign-in?</source>
        <translation>Que se passe-t-il lorsque j’essaie une connexion ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>For the moment {app_name} gets one more Redirect URI, which leads to this computer. Your browser opens Microsoft's page, somebody signs in, and the wizard reads the name and e-mail address, as {vendor} will. Then the Redirect URI is removed again.</source>
        <translation>Pour un moment, {app_name} reçoit une URI de redirection de plus, qui mène à cet ordinateur. Votre navigateur ouvre la page de Microsoft, quelqu’un se connecte, et l’assistant lit le nom et l’adresse e-mail, comme le fera {vendor}. L’URI de redirection est ensuite retirée.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Who should sign in?</source>
        <translation>Qui doit se connecter ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Anybody of {organisation} who will use {vendor}. It does not have to be an administrator, and what is received stays on this page only.</source>
        <translation>Toute personne de {organisation} qui utilisera {vendor}. Il n’est pas nécessaire que ce soit un administrateur, et ce qui est reçu reste uniquement sur cette page.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Microsoft's page shows an error. What does it mean?</source>
        <translation>La page de Microsoft affiche une erreur. Que signifie-t-elle ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>AADSTS50105: only assigned people may sign in, and this person is not assigned. AADSTS50020: the account belongs to another organisation. AADSTS65001 or AADSTS90094: the admin consent is missing. AADSTS53003: a sign-in policy does not allow it. AADSTS50011: Microsoft is still copying the Redirect URI, so wait a minute. Press Cancel here and try again.</source>
        <translation>AADSTS50105 : seules les personnes affectées peuvent se connecter, et cette personne ne l’est pas. AADSTS50020 : le compte appartient à une autre organisation. AADSTS65001 ou AADSTS90094 : le consentement administrateur manque. AADSTS53003 : une stratégie de connexion ne l’autorise pas. AADSTS50011 : Microsoft copie encore l’URI de redirection, attendez donc une minute. Appuyez ici sur Annuler et réessayez.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>My browser cannot open the page at the end.</source>
        <translation>Mon navigateur ne peut pas ouvrir la page à la fin.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The page at the end is on this computer and begins with http. A browser that allows https only has to allow it for localhost.</source>
        <translation>La page à la fin se trouve sur cet ordinateur et commence par http. Un navigateur qui n’autorise que https doit l’autoriser pour localhost.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Finish</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Everything in Azure is set up.</source>
        <translation>Tout est configuré dans Azure.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Once the three values are entered, the button Microsoft appears on the login page at https://{domain}/accounts/login/.</source>
        <translation>Dès que les trois valeurs sont saisies, le bouton Microsoft apparaît sur la page de connexion à l’adresse https://{domain}/accounts/login/.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>At the first sign-in through this button, people enter their Microsoft e-mail address and password and arrive in {vendor}.</source>
        <translation>À la première connexion avec ce bouton, chaque personne saisit son adresse e-mail et son mot de passe Microsoft et arrive dans {vendor}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>If you get stuck, ask whoever looks after the site.</source>
        <translation>Si vous êtes bloqué, demandez à la personne qui s’occupe du site.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>When can people sign in?</source>
        <translation>Quand peut-on se connecter ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Once the three values are entered and the button is on the login page. The page Try the sign-in says how that stands.</source>
        <translation>Dès que les trois valeurs sont saisies et que le bouton figure sur la page de connexion. La page Essayer la connexion dit où cela en est.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>May I delete anything now?</source>
        <translation>Puis-je supprimer quelque chose maintenant ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>No. {vendor} needs the application, its client secret and the permission as long as people sign in through Microsoft.</source>
        <translation>Non. {vendor} a besoin de l’application, de son secret client et de l’autorisation aussi longtemps que l’on se connecte avec Microsoft.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Where does the site keep its sign-in applications?</source>
        <translation>Où le site garde-t-il ses applications de connexion ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Tenant ID</source>
        <translation>ID de locataire</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Tells the site which organisation people sign in from. In django-allauth it is called tenant.</source>
        <translation>Indique au site de quelle organisation les personnes se connectent. Dans django-allauth, il s’appelle tenant.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Tells Microsoft which application people sign in to. In django-allauth it is called client_id.</source>
        <translation>Indique à Microsoft à quelle application les personnes se connectent. Dans django-allauth, il s’appelle client_id.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client Secret</source>
        <translation>Client Secret (secret client)</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Proves to Microsoft that it is the site that asks. In django-allauth it is called secret. Treat it like a password.</source>
        <translation>Prouve à Microsoft que la demande vient du site. Dans django-allauth, il s’appelle secret. Traitez-le comme un mot de passe.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>In Django's admin</source>
        <translation>Dans l’admin de Django</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>You enter the values on a page of the site, as a social application.</source>
        <translation>Vous saisissez les valeurs sur une page du site, comme Social application.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Open the admin of the site, usually at https://{domain}/admin/, and sign in.</source>
        <translation>Ouvrez l’admin du site, en général à l’adresse https://{domain}/admin/, et connectez-vous.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Under Social Accounts open Social applications, and click Add social application.</source>
        <translation>Sous Social Accounts, ouvrez Social applications et cliquez sur Add social application.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>For Provider choose Microsoft, which older versions call Microsoft Graph. As Name enter Microsoft: the button on the login page may show it.</source>
        <translation>Pour Provider, choisissez Microsoft, que les anciennes versions appellent Microsoft Graph. Pour Name, saisissez Microsoft : le bouton de la page de connexion peut l’afficher.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Paste this value into Client id.</source>
        <translation>Collez cette valeur dans Client id.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Paste the client secret into Secret key.</source>
        <translation>Collez le secret client dans Secret key.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Paste this into Settings. It holds the Tenant ID.</source>
        <translation>Collez ceci dans Settings. L’ID de locataire y figure.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Where Sites are shown, choose the site. Then click Save.</source>
        <translation>Si Sites est affiché, choisissez le site. Cliquez ensuite sur Save.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>In the settings file</source>
        <translation>Dans le fichier de paramètres</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>You write two of the values into the settings. The client secret stays outside of them.</source>
        <translation>Vous écrivez deux des valeurs dans les paramètres. Le secret client reste en dehors.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Add these lines to the settings of the site. They hold the Tenant ID and the Client ID.</source>
        <translation>Ajoutez ces lignes aux paramètres du site. L’ID de locataire et l’ID client y figurent.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Where the site runs, set the environment variable MICROSOFT_CLIENT_SECRET to this value. Keep it out of files that are under version control.</source>
        <translation>Là où le site fonctionne, donnez cette valeur à la variable d’environnement MICROSOFT_CLIENT_SECRET. Ne la mettez dans aucun fichier sous gestion de versions.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Restart the site, so that it reads the settings anew.</source>
        <translation>Redémarrez le site pour qu’il relise les paramètres.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Microsoft Entra ID single sign-on for Improvado</source>
        <translation>Authentification unique Microsoft Entra ID pour Improvado</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your Customer Success Manager</source>
        <translation>Votre Customer Success Manager</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Ask your Customer Success Manager.</source>
        <translation>Demandez à votre Customer Success Manager.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your Improvado address</source>
        <translation>Votre adresse Improvado</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The address at which your team opens Improvado. You can paste it from the browser.</source>
        <translation>L’adresse à laquelle votre équipe ouvre Improvado. Vous pouvez la coller depuis le navigateur.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>This takes about five minutes. First we check that your Improvado address is ready.</source>
        <translation>Cela prend environ cinq minutes. Nous vérifions d’abord que votre adresse Improvado est prête.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your own Improvado address (the whitelabel) must already be set up. If it is not, ask your Customer Success Manager.</source>
        <translation>Votre propre adresse Improvado (la marque blanche) doit déjà être configurée. Si ce n’est pas le cas, adressez-vous à votre Customer Success Manager.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>What is my Improvado address?</source>
        <translation>Quelle est mon adresse Improvado ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The address at which your team opens Improvado in the browser, for example https://improvado.your-company.com/. It is also called the whitelabel domain.</source>
        <translation>L’adresse à laquelle votre équipe ouvre Improvado dans le navigateur, par exemple https://improvado.your-company.com/. On l’appelle aussi le domaine en marque blanche.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Yes. These rows are advice: your network may hide the site from this computer. Ask your Customer Success Manager if the address does not open in your browser either.</source>
        <translation>Oui. Ces lignes sont des conseils : votre réseau peut masquer le site à cet ordinateur. Adressez-vous à votre Customer Success Manager si l’adresse ne s’ouvre pas non plus dans votre navigateur.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Whoever may sign in still needs an account at Improvado.</source>
        <translation>Toute personne autorisée à se connecter a quand même besoin d’un compte chez Improvado.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Hand over</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Hand over the three values</source>
        <translation>Transmettre les trois valeurs</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Give the Tenant ID, the Client ID and the client secret to your Customer Success Manager through Keeper's One-Time Share.</source>
        <translation>Transmettez l’ID de locataire, l’ID client et le secret client à votre Customer Success Manager avec One-Time Share de Keeper.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>My Customer Success Manager confirmed</source>
        <translation>Mon Customer Success Manager a confirmé</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Why Keeper and not e-mail?</source>
        <translation>Pourquoi Keeper et non l’e-mail ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>A One-Time Share is encrypted, opens on one device only and ends by itself. An e-mail stays readable for years.</source>
        <translation>Un One-Time Share est chiffré, ne s’ouvre que sur un seul appareil et prend fin de lui-même. Un e-mail reste lisible pendant des années.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Who receives the values?</source>
        <translation>Qui reçoit les valeurs ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your Customer Success Manager at Improvado, who enters them there.</source>
        <translation>Votre Customer Success Manager chez Improvado, qui les y saisit.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Everything in Azure is set up. Improvado does the rest.</source>
        <translation>Tout est configuré dans Azure. Improvado fait le reste.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your Customer Success Manager enters the three values at Improvado.</source>
        <translation>Votre Customer Success Manager saisit les trois valeurs chez Improvado.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>After that, the button Sign In with Entra ID appears on the login page at https://{domain}/.</source>
        <translation>Ensuite, le bouton Sign In with Entra ID apparaît sur la page de connexion à l’adresse https://{domain}/.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>If you get stuck, ask your Customer Success Manager.</source>
        <translation>Si vous êtes bloqué, adressez-vous à votre Customer Success Manager.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Once your Customer Success Manager has entered the three values and the new button is on your login page.</source>
        <translation>Dès que votre Customer Success Manager a saisi les trois valeurs et que le nouveau bouton figure sur votre page de connexion.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Do you have a Keeper account, or a link from your Customer Success Manager?</source>
        <translation>Avez-vous un compte Keeper, ou un lien de votre Customer Success Manager ?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Improvado SSO, {domain}</source>
        <translation>Improvado SSO, {domain}</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Azure Tenant ID</source>
        <translation>Azure Tenant ID (ID de locataire)</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Tells Improvado which organisation people sign in from. Improvado enters it as the tenant: with "common" in its place nobody could sign in.</source>
        <translation>Indique à Improvado de quelle organisation les personnes se connectent. Improvado le saisit comme locataire : avec « common » à sa place, personne ne pourrait se connecter.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Tells Microsoft which application people sign in to.</source>
        <translation>Indique à Microsoft à quelle application les personnes se connectent.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Proves to Microsoft that it is Improvado that asks. Treat it like a password.</source>
        <translation>Prouve à Microsoft que la demande vient d’Improvado. Traitez-le comme un mot de passe.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>I have a Keeper account</source>
        <translation>J’ai un compte Keeper</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>You put the values into your own vault and share them once.</source>
        <translation>Vous mettez les valeurs dans votre propre coffre et vous les partagez une fois.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Choose where your Keeper account is, open the vault and sign in.</source>
        <translation>Choisissez où se trouve votre compte Keeper, ouvrez le coffre et connectez-vous.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click Create New, then Record. Choose the record type Login and enter this title.</source>
        <translation>Cliquez sur Create New, puis sur Record. Choisissez le type d’enregistrement Login et saisissez ce titre.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Add a custom field of the type Text, call it Azure Tenant ID, and paste this value.</source>
        <translation>Ajoutez un champ personnalisé de type Text, nommez-le Azure Tenant ID et collez cette valeur.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Add one more custom field of the type Text, call it Client ID, and paste this value.</source>
        <translation>Ajoutez un autre champ personnalisé de type Text, nommez-le Client ID et collez cette valeur.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Paste the client secret into the field Password. Then save the record.</source>
        <translation>Collez le secret client dans le champ Password. Enregistrez ensuite.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click Share, One-Time Share and Create a One-Time Share. Choose 24 hours, click Create Link and copy the link.</source>
        <translation>Cliquez sur Share, One-Time Share et Create a One-Time Share. Choisissez 24 heures, cliquez sur Create Link et copiez le lien.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Send the link to your Customer Success Manager. The first device that opens it is the only one that can, so do not open it yourself.</source>
        <translation>Envoyez le lien à votre Customer Success Manager. Seul le premier appareil qui l’ouvre peut l’ouvrir. Ne l’ouvrez donc pas vous-même.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Ask your Customer Success Manager to confirm that the three values have arrived.</source>
        <translation>Demandez à votre Customer Success Manager de confirmer que les trois valeurs sont arrivées.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>My Customer Success Manager sent me a link</source>
        <translation>Mon Customer Success Manager m’a envoyé un lien</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>You enter the values on the page behind the link. You need no Keeper account.</source>
        <translation>Vous saisissez les valeurs sur la page du lien. Vous n’avez besoin d’aucun compte Keeper.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Paste the link and open it on this computer. The first device that opens it is the only one that can.</source>
        <translation>Collez le lien et ouvrez-le sur cet ordinateur. Seul le premier appareil qui l’ouvre peut l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>On Keeper's page, edit the record and paste the Azure Tenant ID into its field.</source>
        <translation>Sur la page de Keeper, modifiez l’enregistrement et collez l’Azure Tenant ID dans son champ.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Paste the Client ID into its field.</source>
        <translation>Collez l’ID client dans son champ.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Paste the client secret into the field Password.</source>
        <translation>Collez le secret client dans le champ Password.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Save the record on Keeper's page. If it cannot be edited there, ask for a link that can be.</source>
        <translation>Enregistrez sur la page de Keeper. Si l’enregistrement ne peut pas y être modifié, demandez un lien qui le permet.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>I have no Keeper account</source>
        <translation>Je n’ai pas de compte Keeper</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>And no link yet. Your Customer Success Manager can make one that you fill in.</source>
        <translation>Et pas encore de lien. Votre Customer Success Manager peut en créer un que vous remplirez.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The sign-in with Microsoft for {domain} is set up in Azure. To hand the three values over I need a One-Time Share of Keeper that I can edit.</source>
        <translation>La connexion avec Microsoft pour {domain} est configurée dans Azure. Pour transmettre les trois valeurs, j’ai besoin d’un One-Time Share de Keeper que je puisse modifier.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>In Keeper, please create a record of the type Login with the title {domain}. Add two custom fields of the type Text, Azure Tenant ID and Client ID. Leave the values empty; the client secret goes into the field Password.</source>
        <translation>Dans Keeper, créez s’il vous plaît un enregistrement de type Login avec le titre {domain}. Ajoutez deux champs personnalisés de type Text, Azure Tenant ID et Client ID. Laissez les valeurs vides ; le secret client va dans le champ Password.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Then click Share, One-Time Share and Create a One-Time Share, allow the recipient to edit the record, choose 24 hours and send me the link. Please do not open it yourself: it works on the first device only.</source>
        <translation>Cliquez ensuite sur Share, One-Time Share et Create a One-Time Share, autorisez le destinataire à modifier l’enregistrement, choisissez 24 heures et envoyez-moi le lien. Ne l’ouvrez pas vous-même, s’il vous plaît : il ne fonctionne que sur le premier appareil.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Without a Keeper account you cannot share anything in Keeper, but you can fill in a record that was shared with you. Send this message to your Customer Success Manager. It holds no secret.</source>
        <translation>Sans compte Keeper, vous ne pouvez rien partager dans Keeper, mais vous pouvez remplir un enregistrement partagé avec vous. Envoyez ce message à votre Customer Success Manager. Il ne contient aucun secret.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Leave this window open until the link arrives. If you close it, you have to create a new client secret then, because its value is kept nowhere else.</source>
        <translation>Laissez cette fenêtre ouverte jusqu’à l’arrivée du lien. Si vous la fermez, vous devrez alors créer un nouveau secret client, car sa valeur n’est conservée nulle part ailleurs.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>On the login page</source>
        <translation>Sur la page de connexion</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>Once the three values are entered, the login page shows **Microsoft**.</source>
        <translation>Dès que les trois valeurs sont saisies, la page de connexion affiche **Microsoft**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>Sign In</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>name@company</source>
        <translation>nom@entreprise</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Once Improvado has entered the three values, the login page shows **Sign In with Entra ID**.</source>
        <translation>Dès qu’Improvado a saisi les trois valeurs, la page de connexion affiche **Sign In with Entra ID**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Log in to Improvado</source>
        <translation>Se connecter à Improvado</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>In the Azure portal</source>
        <translation>Dans le portail Azure</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Microsoft Entra admin center</source>
        <translation>Centre d’administration Microsoft Entra</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>your organisation</source>
        <translation>votre organisation</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>in 24 months</source>
        <translation>dans 24 mois</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>ID Protection</source>
        <translation>ID Protection</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>ID Governance</source>
        <translation>Gouvernance ID</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Verified ID</source>
        <translation>Verified ID</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Enterprise apps</source>
        <translation>Applications d’entreprise</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>App registrations</source>
        <translation>Inscriptions d’applications</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>All applications</source>
        <translation>Toutes les applications</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>User settings</source>
        <translation>Paramètres utilisateur</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>App launchers</source>
        <translation>Lanceurs d’applications</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Users and groups</source>
        <translation>Utilisateurs et groupes</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Single sign-on</source>
        <translation>Authentification unique</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Provisioning</source>
        <translation>Approvisionnement</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Certificates &amp; secrets</source>
        <translation>Certificats et secrets</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Owners</source>
        <translation>Propriétaires</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Signed in as</source>
        <translation>Connecté en tant que</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Go to **Entra ID**.</source>
        <translation>Accédez à **Entra ID**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>You do not need to look for **Entra ID**. The wizard goes there for you.</source>
        <translation>Vous n’avez pas besoin de chercher **Entra ID**. L’assistant y accède pour vous.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Basic information</source>
        <translation>Informations de base</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Go to Enterprise applications. The menu calls them **Enterprise apps**.</source>
        <translation>Accédez aux applications d’entreprise. Dans le menu, elles s’appellent **Applications d’entreprise**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard opens **Enterprise applications** for you.</source>
        <translation>L’assistant ouvre **Applications d’entreprise** pour vous.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Enterprise applications</source>
        <translation>Applications d’entreprise</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>New application</source>
        <translation>Nouvelle application</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Search by name or ID</source>
        <translation>Rechercher par nom ou ID</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Application ID</source>
        <translation>ID d’application</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Expense reports</source>
        <translation>Notes de frais</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Team calendar</source>
        <translation>Calendrier d’équipe</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **New application**.</source>
        <translation>Cliquez sur **Nouvelle application**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard presses **New application** for you.</source>
        <translation>L’assistant appuie sur **Nouvelle application** pour vous.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Browse Microsoft Entra Gallery</source>
        <translation>Parcourir la galerie Microsoft Entra</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Create your own application</source>
        <translation>Créer votre propre application</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Search application</source>
        <translation>Rechercher une application</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Featured applications</source>
        <translation>Applications proposées</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>On-premises applications</source>
        <translation>Applications locales</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Register an application to integrate with Microsoft Entra ID (App you're developing)</source>
        <translation>Inscrire une application à intégrer à Microsoft Entra ID (Application que vous développez)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click Create your own application and enter the name {app_name}. Select **Register an application to integrate with Microsoft Entra ID (App you're developing)**.</source>
        <translation>Cliquez sur Créer votre propre application et saisissez le nom {app_name}. Sélectionnez **Inscrire une application à intégrer à Microsoft Entra ID (Application que vous développez)**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard enters the name {app_name} and chooses **Register an application to integrate with Microsoft Entra ID**.</source>
        <translation>L’assistant saisit le nom {app_name} et choisit **Inscrire une application à intégrer à Microsoft Entra ID**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>What's the name of your app?</source>
        <translation>Quel est le nom de votre application ?</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>What are you looking to do with your application?</source>
        <translation>Que voulez-vous faire avec votre application ?</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Integrate any other application (Non-gallery)</source>
        <translation>Intégrer une autre application (hors galerie)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Register an application</source>
        <translation>Inscrire une application</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Supported account types</source>
        <translation>Types de comptes pris en charge</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Accounts in this organizational directory only ({organisation})</source>
        <translation>Comptes de cet annuaire d’organisation uniquement ({organisation})</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Accounts in any organizational directory</source>
        <translation>Comptes de tout annuaire d’organisation</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Redirect URI (Web)</source>
        <translation>URI de redirection (Web)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Register</source>
        <translation>S’inscrire</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Select Accounts in this organizational directory only. Enter the **Redirect URI (Web)** as shown here, then click Register. The final slash counts.</source>
        <translation>Sélectionnez Comptes de cet annuaire d’organisation uniquement. Saisissez l’**URI de redirection (Web)** comme indiqué ici, puis cliquez sur S’inscrire. La barre oblique finale compte.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard allows accounts in this organizational directory only and sets the **Redirect URI (Web)** with its final slash.</source>
        <translation>L’assistant autorise uniquement les comptes de cet annuaire d’organisation et définit l’**URI de redirection (Web)** avec sa barre oblique finale.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Return to **All applications** and open {app_name}.</source>
        <translation>Revenez à **Toutes les applications** et ouvrez {app_name}.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard looks for {app_name} under **All applications**.</source>
        <translation>L’assistant cherche {app_name} sous **Toutes les applications**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Select **Single sign-on**.</source>
        <translation>Sélectionnez **Authentification unique**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard does not need **Single sign-on**. It goes straight to the application.</source>
        <translation>L’assistant n’a pas besoin d’**Authentification unique**. Il accède directement à l’application.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>OIDC-based Sign-on</source>
        <translation>Connexion basée sur OIDC</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>{app_name} was created with the App registrations experience. Its sign-on is set up there.</source>
        <translation>{app_name} a été créée dans Inscriptions d’applications. Sa connexion y est configurée.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Go to application</source>
        <translation>Accéder à l’application</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **Go to application**.</source>
        <translation>Cliquez sur **Accéder à l’application**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard goes to the application for you, as **Go to application** would.</source>
        <translation>L’assistant accède à l’application pour vous, comme le ferait **Accéder à l’application**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Essentials</source>
        <translation>Bases</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Application (client) ID</source>
        <translation>ID d’application (client)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Directory (tenant) ID</source>
        <translation>ID de l’annuaire (locataire)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>My organization only</source>
        <translation>Mon organisation uniquement</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Client credentials</source>
        <translation>Informations d’identification du client</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add a certificate or secret</source>
        <translation>Ajouter un certificat ou un secret</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Copy Client ID and Tenant ID, then click **Add a certificate or secret**.</source>
        <translation>Copiez l’ID client et l’ID de locataire, puis cliquez sur **Ajouter un certificat ou un secret**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard reads Client ID and Tenant ID for you, then goes to **Add a certificate or secret**.</source>
        <translation>L’assistant lit l’ID client et l’ID de locataire pour vous, puis accède à **Ajouter un certificat ou un secret**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Client secrets (0)</source>
        <translation>Secrets client (0)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Certificates (0)</source>
        <translation>Certificats (0)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>New client secret</source>
        <translation>Nouveau secret client</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Expires</source>
        <translation>Date d’expiration</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>No client secrets have been created for this application.</source>
        <translation>Aucun secret client n’a été créé pour cette application.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **New client secret**.</source>
        <translation>Cliquez sur **Nouveau secret client**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard presses **New client secret** for you.</source>
        <translation>L’assistant appuie sur **Nouveau secret client** pour vous.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Set the description and the expiration (24 months at most), then click **Add**.</source>
        <translation>Définissez la description et l’expiration (24 mois au plus), puis cliquez sur **Ajouter**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard sets the description and the expiration and presses **Add** for you.</source>
        <translation>L’assistant définit la description et l’expiration et appuie sur **Ajouter** pour vous.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add a client secret</source>
        <translation>Ajouter un secret client</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>{secret_months} months</source>
        <translation>{secret_months} mois</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Client secrets (1)</source>
        <translation>Secrets client (1)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Secret ID</source>
        <translation>ID de secret</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>the hidden text in the column Value</source>
        <translation>le texte masqué de la colonne Valeur</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Copy the client secret from the column **Value**, not from Secret ID.</source>
        <translation>Copiez le secret client de la colonne **Valeur**, et non d’ID de secret.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard takes the client secret from the column **Value** and keeps it until you hand it over.</source>
        <translation>L’assistant reprend le secret client de la colonne **Valeur** et le conserve jusqu’à ce que vous le transmettiez.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Owned applications</source>
        <translation>Applications détenues</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Start typing a display name</source>
        <translation>Commencez à saisir un nom d’affichage</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Return to All applications and select **{app_name}**.</source>
        <translation>Revenez à Toutes les applications et sélectionnez **{app_name}**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard returns to **{app_name}** for you.</source>
        <translation>L’assistant revient à **{app_name}** pour vous.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add a permission</source>
        <translation>Ajouter une autorisation</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Grant admin consent for {organisation}</source>
        <translation>Accorder le consentement administrateur pour {organisation}</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>No permissions added.</source>
        <translation>Aucune autorisation ajoutée.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Under Manage, select API permissions and click **Add a permission**.</source>
        <translation>Sous Gérer, sélectionnez Autorisations d’API et cliquez sur **Ajouter une autorisation**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard presses **Add a permission** for you.</source>
        <translation>L’assistant appuie sur **Ajouter une autorisation** pour vous.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Choose Microsoft Graph and Delegated permissions. Add **User.Read**.</source>
        <translation>Choisissez Microsoft Graph et Autorisations déléguées. Ajoutez **User.Read**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard adds **User.Read** from Microsoft Graph for you, as a delegated permission.</source>
        <translation>L’assistant ajoute **User.Read** de Microsoft Graph pour vous, comme autorisation déléguée.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Request API permissions</source>
        <translation>Demander des autorisations d’API</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Delegated permissions</source>
        <translation>Autorisations déléguées</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Application permissions</source>
        <translation>Autorisations d’application</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Sign in and read user profile</source>
        <translation>Se connecter et lire le profil utilisateur</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add permissions</source>
        <translation>Ajouter des autorisations</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Discard</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Delegated</source>
        <translation>Déléguée</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Not granted</source>
        <translation>Non accordée</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **Grant admin consent for {organisation}**.</source>
        <translation>Cliquez sur **Accorder le consentement administrateur pour {organisation}**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard presses **Grant admin consent for {organisation}** for you.</source>
        <translation>L’assistant appuie sur **Accorder le consentement administrateur pour {organisation}** pour vous.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **Yes**.</source>
        <translation>Cliquez sur **Oui**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard answers **Yes** for you.</source>
        <translation>L’assistant répond **Oui** pour vous.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Grant admin consent confirmation.</source>
        <translation>Confirmation du consentement administrateur.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Do you want to grant consent for the requested permissions for all accounts in {organisation}?</source>
        <translation>Voulez-vous accorder le consentement aux autorisations demandées pour tous les comptes de {organisation} ?</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Granted for {organisation}</source>
        <translation>Accordée pour {organisation}</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>A green checkmark shows **Granted for {organisation}** as the permission's status.</source>
        <translation>Une coche verte affiche **Accordée pour {organisation}** comme état de l’autorisation.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard waits until Microsoft shows the green checkmark: **Granted for {organisation}**.</source>
        <translation>L’assistant attend que Microsoft affiche la coche verte : **Accordée pour {organisation}**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Sign in with Microsoft</source>
        <translation>Se connecter avec Microsoft</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Once the three values are entered, the login page shows the button **Sign in with Microsoft**, or one like it.</source>
        <translation>Dès que les trois valeurs sont saisies, la page de connexion affiche le bouton **Se connecter avec Microsoft**, ou un bouton semblable.</translation>
    </message>
    <message>
        <location filename="../../wizard/app.py"/>
        <source>Practice mode. Nothing here touches a real tenant.</source>
        <translation>Mode d’entraînement. Rien ici ne touche un vrai locataire.</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>See {command}.</source>
        <translation>Voir {command}.</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>Set up Microsoft Entra ID single sign-on, step by step.</source>
        <translation>Configure l’authentification unique avec Microsoft Entra ID, étape par étape.</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>print the versions and exit</source>
        <translation>afficher les versions et quitter</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>do the whole set-up without a window</source>
        <translation>effectuer toute la configuration sans fenêtre</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>say what setup would change, changing nothing</source>
        <translation>dire ce que setup modifierait, sans rien modifier</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>check an existing set-up and every other of this kind, changing nothing</source>
        <translation>vérifier une configuration existante et toutes les autres du même type, sans rien modifier</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>create a new client secret beside the old ones and hand it over</source>
        <translation>créer un nouveau secret client à côté des anciens et le transmettre</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>remove exactly what this program created for the domain</source>
        <translation>supprimer exactement ce que ce programme a créé pour le domaine</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>print one JSON object per line</source>
        <translation>afficher un objet JSON par ligne</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>how to sign in</source>
        <translation>mode de connexion</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>serve the practice tenant until interrupted</source>
        <translation>faire fonctionner le locataire d’entraînement jusqu’à interruption</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>first of the ports to listen on; 0 takes free ones</source>
        <translation>premier des ports à écouter ; 0 en prend des libres</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the situation to rehearse</source>
        <translation>la situation à répéter</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>milliseconds before every answer</source>
        <translation>millisecondes avant chaque réponse</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>other applications it holds</source>
        <translation>nombre d’autres applications qu’il contient</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>keep the tenant in this file</source>
        <translation>conserver le locataire dans ce fichier</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write a profile for a customer, which fills in and fixes what is known about him</source>
        <translation>écrire un profil pour un client, qui remplit et fixe ce que l’on sait de lui</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>save what support needs, with aliases in place of names and ids; nothing is sent</source>
        <translation>enregistrer ce dont le support a besoin, avec des alias à la place des noms et des ID ; rien n’est envoyé</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>whom the customer asks for help, for example an e-mail address</source>
        <translation>à qui le client demande de l’aide, par exemple une adresse e-mail</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the recipe that the profile is for: {names}</source>
        <translation>la recette à laquelle le profil est destiné : {names}</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the new file, which ends in {ending}; without it the profile is printed</source>
        <translation>le nouveau fichier, qui se termine par {ending} ; sans lui, le profil est affiché</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the new file, which ends in {ending}; without it everything is printed to be read first</source>
        <translation>le nouveau fichier, qui se termine par {ending} ; sans lui, tout est affiché pour être lu d’abord</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>do not ask before changing anything</source>
        <translation>ne pas demander avant de modifier</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>let only this person or group sign in; may be given several times</source>
        <translation>ne laisser se connecter que cette personne ou ce groupe ; peut être indiqué plusieurs fois</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>let everyone sign in, also where it was limited to assigned people</source>
        <translation>laisser tout le monde se connecter, même là où c’était limité aux personnes affectées</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write the three values there (- is stdout)</source>
        <translation>y écrire les trois valeurs (- est stdout)</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>let somebody sign in to the application once, in the browser, before the values are handed over</source>
        <translation>laisser quelqu’un se connecter une fois à l’application, dans le navigateur, avant de transmettre les valeurs</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write the hand-over sheet there; the file ends in .html or .pdf</source>
        <translation>y écrire la fiche de transmission ; le fichier se termine par .html ou .pdf</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write a calendar file with the day on which the client secret expires; the file ends in .ics</source>
        <translation>écrire un fichier de calendrier avec le jour où le secret client expire ; le fichier se termine par .ics</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>remove the older client secrets once the new one is proved and handed over</source>
        <translation>supprimer les anciens secrets client dès que le nouveau est vérifié et transmis</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>bring back what an undo deleted; Entra keeps it for 30 days</source>
        <translation>rétablir ce qui a été supprimé en défaisant la configuration ; Entra le conserve 30 jours</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>public, usgov, usgov-dod, china or a cloud file</source>
        <translation>public, usgov, usgov-dod, china ou un fichier de cloud</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the application that signs you in</source>
        <translation>l’application qui vous connecte</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>use a practice tenant; SCENARIO is the situation to rehearse</source>
        <translation>utiliser un locataire d’entraînement ; SCENARIO est la situation à répéter</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>a file from support with the values for this customer</source>
        <translation>un fichier du support avec les valeurs de ce client</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>what to set up single sign-on for: {names} or a recipe file</source>
        <translation>pour quoi configurer l’authentification unique : {names} ou un fichier de recette</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the domain of the site that people sign in to</source>
        <translation>le domaine du site auquel on se connecte</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>display name of the application</source>
        <translation>nom d’affichage de l’application</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>months until the client secret expires, 1 to 24</source>
        <translation>mois avant l’expiration du secret client, de 1 à 24</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the organisation to sign in to</source>
        <translation>l’organisation à laquelle se connecter</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>language of the texts: {names}</source>
        <translation>langue des textes : {names}</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>how much to log</source>
        <translation>quantité de messages dans le journal</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>there is no {name}; choose one of {names}, or a file</source>
        <translation>{name} n’existe pas ; choisissez parmi {names}, ou un fichier</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write an application (client) ID, such as {id}</source>
        <translation>indiquez un ID d’application (client), par exemple {id}</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>there is no {name}; choose one of {names}.</source>
        <translation>{name} n’existe pas ; choisissez parmi {names}.</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write a number from {least} to {most}</source>
        <translation>indiquez un nombre de {least} à {most}</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>something unexpected happened; send support the lines above</source>
        <translation>un événement inattendu s’est produit ; envoyez au support les lignes ci-dessus</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>The command cannot be carried out</source>
        <translation>La commande ne peut pas être exécutée</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>--practice brings its own cloud; leave out --cloud</source>
        <translation>--practice apporte son propre cloud ; retirez --cloud</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>there is no display; use the command setup, or see --help</source>
        <translation>il n’y a pas d’écran ; utilisez la commande setup, ou voyez --help</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>there is no window here; name a command, or see --help</source>
        <translation>il n’y a pas de fenêtre ici ; indiquez une commande, ou voyez --help</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>say with --hand-over-to FILE where the three values go; without it the client secret would be lost</source>
        <translation>indiquez avec --hand-over-to FILE où vont les trois valeurs ; sinon le secret client serait perdu</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>nobody can be asked here; use --yes to agree to the plan</source>
        <translation>personne ne peut être interrogé ici ; acceptez le plan avec --yes</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>say with --domain which site to set up</source>
        <translation>indiquez avec --domain quel site configurer</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>--hand-over-to: {reason}. Nothing was changed</source>
        <translation>--hand-over-to : {reason}. Rien n’a été modifié</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>{reason}: {path}. {variable} names another folder</source>
        <translation>{reason} : {path}. {variable} désigne un autre dossier</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>the file {path} cannot be used ({reason})</source>
        <translation>le fichier {path} ne peut pas être utilisé ({reason})</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>the ports from {port} on cannot be used ({reason})</source>
        <translation>les ports à partir de {port} ne peuvent pas être utilisés ({reason})</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>it cannot be served ({reason})</source>
        <translation>il ne peut pas fonctionner ({reason})</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>{path} is not the state of a practice tenant; name another file</source>
        <translation>{path} n’est pas l’état d’un locataire d’entraînement ; indiquez un autre fichier</translation>
    </message>
    <message>
        <location filename="../../wizard/cli_papers.py"/>
        <source>the profile fixes {fixed}; leave out {option}</source>
        <translation>le profil fixe {fixed} ; retirez {option}</translation>
    </message>
    <message>
        <location filename="../../wizard/cli_papers.py"/>
        <source>say with --domain which site the profile is for</source>
        <translation>indiquez avec --domain à quel site le profil est destiné</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>Please approve the sign-in to {vendor} with Microsoft accounts</source>
        <translation>Merci d'approuver la connexion à {vendor} avec des comptes Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>we are setting up the sign-in to {vendor} with Microsoft accounts. One approval is missing: admin consent for the application {name} in {organisation}.</source>
        <translation>nous configurons la connexion à {vendor} avec des comptes Microsoft. Il manque une approbation : le consentement administrateur pour l'application {name} dans {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>It allows {vendor} to read the name and the e-mail address of whoever signs in ({permission}). It allows nothing else.</source>
        <translation>Il permet à {vendor} de lire le nom et l'adresse e-mail de la personne qui se connecte ({permission}). Il ne permet rien d'autre.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>Please open this page, sign in and press Accept: {link}</source>
        <translation>Ouvrez cette page, connectez-vous et cliquez sur Accepter : {link}</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>After Accept the page of {vendor} may show an error. That is expected: the approval was recorded all the same.</source>
        <translation>Ensuite, la page de {vendor} peut afficher une erreur. C'est normal : l'approbation a bien été enregistrée.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>Or open the application in the portal and press Grant admin consent: {link}</source>
        <translation>Ou ouvrez l'application dans le portail et cliquez sur Accorder un consentement d'administrateur : {link}</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>The role Cloud Application Administrator is enough. Thank you.</source>
        <translation>Le rôle Administrateur d'application cloud suffit. Merci.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/changes.py"/>
        <source>no role</source>
        <translation>aucun rôle</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>For example: app.your-company.com.</source>
        <translation>Par exemple : app.your-company.com.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>This is too long to be an address.</source>
        <translation>C’est trop long pour une adresse.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>This looks like an e-mail address or holds a sign-in name. Enter only the address of the site.</source>
        <translation>Cela ressemble à une adresse e-mail ou contient un nom de connexion. Saisissez uniquement l’adresse du site.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>This is an e-mail address. Enter the address of the site.</source>
        <translation>C’est une adresse e-mail. Saisissez l’adresse du site.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>An address that begins with {scheme} cannot be used.</source>
        <translation>Une adresse qui commence par {scheme} ne peut pas être utilisée.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>The number after the colon must be between 1 and {most}.</source>
        <translation>Le nombre après les deux-points doit être compris entre 1 et {most}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>Enter the address at which your team opens the site.</source>
        <translation>Saisissez l’adresse à laquelle votre équipe ouvre le site.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>Browsers read a letter in {name} in different ways. Enter the spelling that begins with xn--.</source>
        <translation>Les navigateurs lisent une lettre de {name} de différentes façons. Saisissez l’orthographe qui commence par xn--.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>An address with a * stands for many sites. Enter the one address of your site.</source>
        <translation>Une adresse avec un * désigne plusieurs sites. Saisissez la seule adresse de votre site.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>localhost is this computer only. Enter the address that your team uses.</source>
        <translation>localhost désigne uniquement cet ordinateur. Saisissez l’adresse que votre équipe utilise.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>An address cannot hold an underscore ( _ ). Did you mean a hyphen ( - )?</source>
        <translation>Une adresse ne peut pas contenir de trait de soulignement ( _ ). Vouliez-vous dire un trait d’union ( - ) ?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/core/domain.py"/>
        <source>The address has more than {count} characters.</source>
        <translation><numerusform>L’adresse a plus de {count} caractère.</numerusform><numerusform>L’adresse a plus de {count} caractères.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>{name} is only a part of an address. Enter all of it.</source>
        <translation>{name} n’est qu’une partie d’une adresse. Saisissez-la en entier.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>{problem} {example}</source>
        <translation>{problem} {example}</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>{name} is not an address. Use letters, digits, hyphens and dots only.</source>
        <translation>{name} n’est pas une adresse. Utilisez uniquement des lettres, des chiffres, des traits d’union et des points.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/core/domain.py"/>
        <source>A part between two dots has more than {count} characters.</source>
        <translation><numerusform>Une partie entre deux points a plus de {count} caractère.</numerusform><numerusform>Une partie entre deux points a plus de {count} caractères.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>There is a dot too many in {name}.</source>
        <translation>Il y a un point de trop dans {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>This is the number of a computer, not the name of a site.</source>
        <translation>C’est le numéro d’un ordinateur, et non le nom d’un site.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>US Government Cloud</source>
        <translation>Cloud des administrations américaines</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>Paste the link that you were sent.</source>
        <translation>Collez le lien que l’on vous a envoyé.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>The link must begin with https://. Ask for a new one.</source>
        <translation>Le lien doit commencer par https://. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>This link does not lead to Keeper, so it is not opened. A link of Keeper begins with {address}, for example. Ask for the link as Keeper shows it.</source>
        <translation>Ce lien ne mène pas à Keeper, il n’est donc pas ouvert. Un lien de Keeper commence par exemple par {address}. Demandez le lien tel que Keeper l’affiche.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>This is another page of Keeper, not a One-Time Share. Ask for the link that Keeper shows after Share and One-Time Share.</source>
        <translation>C’est une autre page de Keeper, pas un One-Time Share. Demandez le lien que Keeper affiche après Share et One-Time Share.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>There is something in the link that does not belong to a One-Time Share. Copy it once more.</source>
        <translation>Le lien contient quelque chose qui n’appartient pas à un One-Time Share. Copiez-le encore une fois.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>This is not a link. Paste the whole link, which begins with https://.</source>
        <translation>Ce n’est pas un lien. Collez le lien entier, qui commence par https://.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>The link is not complete: its end was cut off. Copy it once more, up to the last character.</source>
        <translation>Le lien n’est pas complet : sa fin a été coupée. Copiez-le encore une fois, jusqu’au dernier caractère.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>The part of the link behind # is missing. It is the key of the share. Copy the whole link.</source>
        <translation>La partie du lien après # manque. C’est la clé du partage. Copiez le lien entier.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>The part of the link behind # is not a key of Keeper. Copy the link once more, without any other text.</source>
        <translation>La partie du lien après # n’est pas une clé de Keeper. Copiez encore une fois le lien, sans autre texte.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>Paste the Value of the client secret.</source>
        <translation>Collez la valeur du secret client.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>This is the Secret ID. Copy the client secret from the column Value instead.</source>
        <translation>C’est l’ID de secret. Copiez plutôt le secret client de la colonne Valeur.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>The portal shows only the beginning of an older client secret. Create a new one and copy its Value.</source>
        <translation>Le portail n’affiche que le début d’un ancien secret client. Créez-en un nouveau et copiez sa valeur.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>This is not a client secret. Copy it with the button beside the Value.</source>
        <translation>Ce n’est pas un secret client. Copiez-le avec le bouton situé à côté de la valeur.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>This is not a Client ID. It stands on the application's Overview page.</source>
        <translation>Ce n’est pas un ID client. Il se trouve sur la page Vue d’ensemble de l’application.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Microsoft is copying this between its servers.</source>
        <translation>Microsoft copie ceci entre ses serveurs.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Usually under a minute.</source>
        <translation>En général, moins d’une minute.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Microsoft is still copying the new client secret between its servers.</source>
        <translation>Microsoft copie encore le nouveau secret client entre ses serveurs.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Usually under half a minute.</source>
        <translation>En général, moins d’une demi-minute.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Microsoft asks us to slow down.</source>
        <translation>Microsoft nous demande de ralentir.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Microsoft is busy. The wizard tries again.</source>
        <translation>Microsoft est occupé. L’assistant réessaie.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Usually a few seconds.</source>
        <translation>En général, quelques secondes.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>The connection was interrupted. The wizard tries again.</source>
        <translation>La connexion a été interrompue. L’assistant réessaie.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>The proxy does not answer. The wizard tries again.</source>
        <translation>Le proxy ne répond pas. L’assistant réessaie.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Nobody is chosen</source>
        <translation>Personne n’est choisi</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>If only chosen people may sign in and nobody is chosen, nobody can sign in.</source>
        <translation>Si seules les personnes choisies peuvent se connecter et que personne n’est choisi, personne ne peut se connecter.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Choose at least one person or group, or let everyone sign in.</source>
        <translation>Choisissez au moins une personne ou un groupe, ou laissez tout le monde se connecter.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>A Cloud Application Administrator or Application Administrator.</source>
        <translation>Un administrateur d’application cloud ou un administrateur d’application.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Nobody has this name</source>
        <translation>Personne ne porte ce nom</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>{organisation} has no person and no security group called {name}.</source>
        <translation>{organisation} n’a aucune personne et aucun groupe de sécurité nommé {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Write the whole name, or the e-mail address. Nothing was changed.</source>
        <translation>Indiquez le nom entier, ou l’adresse e-mail. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Whoever manages people and groups in {organisation}.</source>
        <translation>La personne qui gère les personnes et les groupes pour {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Several have this name</source>
        <translation>Plusieurs portent ce nom</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>{count} people or groups in {organisation} are called {name}.</source>
        <translation><numerusform>{count} personne ou groupe de {organisation} s’appelle {name}.</numerusform><numerusform>{count} personnes ou groupes de {organisation} s’appellent {name}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Write the e-mail address of the one that you mean. Nothing was changed.</source>
        <translation>Indiquez l’adresse e-mail de celui ou celle dont il s’agit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Groups need a licence</source>
        <translation>Les groupes nécessitent une licence</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Microsoft says that {organisation} has no licence to assign groups to an application.</source>
        <translation>Microsoft indique que {organisation} n’a pas de licence pour affecter des groupes à une application.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Remove the group and choose its people one by one. Groups need Microsoft Entra ID P1.</source>
        <translation>Retirez le groupe et choisissez ses personnes une par une. Les groupes nécessitent Microsoft Entra ID P1.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Whoever manages the licences of {organisation}.</source>
        <translation>La personne qui gère les licences pour {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>The application has roles of its own</source>
        <translation>L’application a ses propres rôles</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Whoever is assigned to this application needs one of its roles, and the wizard does not know which.</source>
        <translation>Toute personne affectée à cette application a besoin de l’un de ses rôles, et l’assistant ne sait pas lequel.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Assign people in the portal: Enterprise applications, Users and groups. There you choose the role. Then check again.</source>
        <translation>Affectez les personnes dans le portail : Applications d’entreprise, Utilisateurs et groupes. Vous y choisissez le rôle. Vérifiez ensuite à nouveau.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Microsoft asks us to slow down</source>
        <translation>Microsoft nous demande de ralentir</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>There were too many requests.</source>
        <translation>Il y a eu trop de demandes.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Wait a little and check again.</source>
        <translation>Attendez un peu et vérifiez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>{helper}, if it stays so. Usually nobody else is needed.</source>
        <translation>{helper}, si cela persiste. En général, personne d’autre n’est nécessaire.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Microsoft is busy</source>
        <translation>Microsoft est occupé</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Microsoft's service did not answer properly.</source>
        <translation>Le service de Microsoft n’a pas répondu correctement.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>No connection to Microsoft</source>
        <translation>Aucune connexion à Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Microsoft could not be reached from this computer.</source>
        <translation>Microsoft n’a pas pu être joint depuis cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Check your network connection, then check again.</source>
        <translation>Vérifiez votre connexion réseau, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your IT team, if your network needs a proxy.</source>
        <translation>Votre équipe informatique, si votre réseau nécessite un proxy.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Something else answered in Microsoft's place</source>
        <translation>Autre chose a répondu à la place de Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>A page of your network came instead of Microsoft's answer, for example the sign-in page of a guest Wi-Fi or a page that says that an address is blocked.</source>
        <translation>Une page de votre réseau est arrivée à la place de la réponse de Microsoft, par exemple la page de connexion d’un Wi-Fi invité ou une page indiquant qu’une adresse est bloquée.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Open any web page in your browser. If your network asks you to sign in there, do so, then check again. If it says that an address is blocked, ask your IT team to allow {hosts}.</source>
        <translation>Ouvrez n’importe quelle page web dans votre navigateur. Si votre réseau vous y demande de vous connecter, faites-le, puis vérifiez à nouveau. S’il indique qu’une adresse est bloquée, demandez à votre équipe informatique d’autoriser {hosts}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your IT team.</source>
        <translation>Votre équipe informatique.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy wants a sign-in</source>
        <translation>Le proxy demande une authentification</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy {proxy} asked for a user name and a password, and the wizard has none for it.</source>
        <translation>Le proxy {proxy} a demandé un nom d’utilisateur et un mot de passe, que l’assistant n’a pas.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Ask your IT team to let {hosts} through without a sign-in. Or set the environment variable HTTPS_PROXY to http://name:password@{proxy} and start the wizard again.</source>
        <translation>Demandez à votre équipe informatique de laisser passer {hosts} sans authentification. Ou définissez la variable d’environnement HTTPS_PROXY sur http://nom:motdepasse@{proxy} et relancez l’assistant.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy does not let the wizard through</source>
        <translation>Le proxy ne laisse pas passer l’assistant</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy {proxy} refused the connection to Microsoft.</source>
        <translation>Le proxy {proxy} a refusé la connexion à Microsoft.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Ask your IT team to allow {hosts}, then check again.</source>
        <translation>Demandez à votre équipe informatique d’autoriser {hosts}, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy does not answer</source>
        <translation>Le proxy ne répond pas</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>This computer is set to reach the internet through the proxy {proxy}, which does not answer.</source>
        <translation>Cet ordinateur est configuré pour accéder à Internet par le proxy {proxy}, qui ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Check your network connection and the proxy settings of this computer, then check again.</source>
        <translation>Vérifiez votre connexion réseau et les paramètres de proxy de cet ordinateur, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy setting cannot be used</source>
        <translation>Le paramètre de proxy ne peut pas être utilisé</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>This computer is set to use the proxy {proxy}, which is not an HTTP proxy.</source>
        <translation>Cet ordinateur est configuré pour utiliser le proxy {proxy}, qui n’est pas un proxy HTTP.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Set the environment variable HTTPS_PROXY to an HTTP proxy, such as http://proxy.example.com:8080, and start the wizard again.</source>
        <translation>Définissez la variable d’environnement HTTPS_PROXY sur un proxy HTTP, par exemple http://proxy.example.com:8080, et relancez l’assistant.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The connection is not trusted</source>
        <translation>La connexion n’est pas approuvée</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The certificate of the connection is not one that this computer trusts.</source>
        <translation>Cet ordinateur n’approuve pas le certificat de la connexion.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Ask your IT team to allow {hosts} without inspection.</source>
        <translation>Demandez à votre équipe informatique d’autoriser {hosts} sans inspection.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The certificate does not fit this computer's clock</source>
        <translation>Le certificat ne correspond pas à l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The certificate shown for {host} is valid from {starts} to {ends}, and the clock of this computer says {today}.</source>
        <translation>Le certificat présenté pour {host} est valide du {starts} au {ends}, et l’horloge de cet ordinateur indique le {today}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>If the date or the time is wrong, set the clock of this computer, then check again.</source>
        <translation>Si la date ou l’heure est fausse, réglez l’horloge de cet ordinateur, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your IT team, if the clock is right. The certificate was issued by {issuer}.</source>
        <translation>Votre équipe informatique, si l’horloge est juste. Le certificat a été émis par {issuer}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Something on your network opens the connection</source>
        <translation>Quelque chose sur votre réseau déchiffre la connexion</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The certificate shown for {host} was issued by {issuer}, which this computer does not trust. Networks that inspect traffic do this.</source>
        <translation>Le certificat présenté pour {host} a été émis par {issuer}, que cet ordinateur n’approuve pas. Les réseaux qui inspectent le trafic font cela.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Ask your IT team to allow {hosts} without inspection, or to make this computer trust {issuer}.</source>
        <translation>Demandez à votre équipe informatique d’autoriser {hosts} sans inspection, ou de faire en sorte que cet ordinateur approuve {issuer}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The computer's clock seems wrong</source>
        <translation>L’horloge de l’ordinateur semble fausse</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Set date, time and time zone of this computer, then check again.</source>
        <translation>Réglez la date, l’heure et le fuseau horaire de cet ordinateur, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your IT team, if you may not set the clock.</source>
        <translation>Votre équipe informatique, si vous ne pouvez pas régler l’horloge.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The wizard cannot write its notes</source>
        <translation>L’assistant ne peut pas écrire ses notes</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Before each change the wizard writes down what it is about to do, and it cannot write to this computer's disk. This change was not made.</source>
        <translation>Avant chaque modification, l’assistant note ce qu’il va faire, et il ne peut pas écrire sur le disque de cet ordinateur. Cette modification n’a pas été effectuée.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Make room on the disk, or let the wizard write to your home folder, then check again.</source>
        <translation>Libérez de l’espace sur le disque, ou laissez l’assistant écrire dans votre dossier personnel, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your help desk.</source>
        <translation>Votre service d’assistance.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>This is not the address of a site</source>
        <translation>Ce n’est pas l’adresse d’un site</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Type the address of the site, for example {example}.</source>
        <translation>Saisissez l’adresse du site, par exemple {example}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{helper}.</source>
        <translation>{helper}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The new client secret does not work yet</source>
        <translation>Le nouveau secret client ne fonctionne pas encore</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Wait a few minutes and check again. It rarely takes longer than 15 minutes.</source>
        <translation>Attendez quelques minutes et vérifiez à nouveau. Cela dure rarement plus de 15 minutes.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The client secret is not accepted</source>
        <translation>Le secret client n’est pas accepté</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft does not accept this client secret.</source>
        <translation>Microsoft n’accepte pas ce secret client.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Create a new client secret.</source>
        <translation>Créez un nouveau secret client.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The client secret has expired</source>
        <translation>Le secret client a expiré</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Its end date has passed.</source>
        <translation>Sa date de fin est passée.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>This client secret belongs to something else</source>
        <translation>Ce secret client appartient à autre chose</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{name} has no valid client secret that begins like the one you pasted.</source>
        <translation>{name} n’a aucun secret client valide qui commence comme celui que vous avez collé.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>In the portal open {name}, Certificates &amp; secrets. Create a new client secret there and copy its Value.</source>
        <translation>Dans le portail, ouvrez {name}, Certificats et secrets. Créez-y un nouveau secret client et copiez sa valeur.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The client secret's value is not known</source>
        <translation>La valeur du secret client n’est pas connue</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Its value was shown only when it was created.</source>
        <translation>Sa valeur n’a été affichée qu’à sa création.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>If you no longer have the value, create a new client secret.</source>
        <translation>Si vous n’avez plus la valeur, créez un nouveau secret client.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The application is switched off</source>
        <translation>L’application est désactivée</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Someone switched off signing in to this application.</source>
        <translation>Quelqu’un a désactivé la connexion à cette application.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Switch it on in the portal: Enterprise applications, Properties, Enabled for users to sign in.</source>
        <translation>Activez-la dans le portail : Applications d’entreprise, Propriétés, Activé pour que les utilisateurs se connectent.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>An administrator of {organisation}.</source>
        <translation>Un administrateur pour {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The Redirect URI differs</source>
        <translation>L’URI de redirection est différente</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The Redirect URI at Microsoft is not the one that {vendor} uses.</source>
        <translation>L’URI de redirection chez Microsoft n’est pas celle qu’utilise {vendor}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Let the wizard add the right one. Every other Redirect URI stays.</source>
        <translation>Laissez l’assistant ajouter la bonne. Toutes les autres URI de redirection restent.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The Tenant ID is missing in the sign-in</source>
        <translation>L’ID de locataire manque dans la connexion</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The application accepts only its own organisation.</source>
        <translation>L’application n’accepte que sa propre organisation.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The Tenant ID has to be entered at {vendor}.</source>
        <translation>L’ID de locataire doit être saisi chez {vendor}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Something with this name exists already</source>
        <translation>Un élément de ce nom existe déjà</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft refused because another object uses the same value.</source>
        <translation>Microsoft a refusé, car un autre objet utilise la même valeur.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Check again, or choose another name.</source>
        <translation>Vérifiez à nouveau, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>A deleted application is in the way</source>
        <translation>Une application supprimée fait obstacle</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>An application that was created for this domain was deleted, and Microsoft still keeps it.</source>
        <translation>Une application créée pour ce domaine a été supprimée, et Microsoft la conserve encore.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Restore it with what was in it. Or delete it permanently in the portal under App registrations, Deleted applications, and check again.</source>
        <translation>Restaurez-la avec son contenu. Ou supprimez-la définitivement dans le portail sous Inscriptions d’applications, Applications supprimées, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Several applications fit</source>
        <translation>Plusieurs applications conviennent</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{count} applications in {organisation} use this Redirect URI.</source>
        <translation><numerusform>{count} application utilise cette URI de redirection pour {organisation}.</numerusform><numerusform>{count} applications utilisent cette URI de redirection pour {organisation}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Choose the one to use.</source>
        <translation>Choisissez celle à utiliser.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>It exists already</source>
        <translation>Cela existe déjà</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft says that it was created already.</source>
        <translation>Microsoft indique que cela a déjà été créé.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Check again.</source>
        <translation>Vérifiez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft is still copying</source>
        <translation>Microsoft copie encore</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>What was just created is not visible on all of Microsoft's servers yet.</source>
        <translation>Ce qui vient d’être créé n’est pas encore visible sur tous les serveurs de Microsoft.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>It is no longer there</source>
        <translation>Cela n’existe plus</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The application, or a part of it, was deleted in the meantime.</source>
        <translation>L’application, ou une partie de celle-ci, a été supprimée entre-temps.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Let the wizard create what is missing again.</source>
        <translation>Laissez l’assistant recréer ce qui manque.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>It could not be checked</source>
        <translation>La vérification n’a pas pu être faite</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The result could not be read back.</source>
        <translation>Le résultat n’a pas pu être relu.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>It takes longer than usual</source>
        <translation>Cela dure plus longtemps que d’habitude</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The change was made, and Microsoft does not show it yet.</source>
        <translation>La modification a été effectuée, mais Microsoft ne la montre pas encore.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Wait a few minutes, then check again. Nothing is lost.</source>
        <translation>Attendez quelques minutes, puis vérifiez à nouveau. Rien n’est perdu.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The application is not listed under Enterprise applications</source>
        <translation>L’application ne figure pas sous Applications d’entreprise</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Its entry there, the service principal, is missing. Without it nobody can sign in.</source>
        <translation>Son entrée à cet endroit, le principal de service, est absente. Sans elle, personne ne peut se connecter.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Let the wizard create it again.</source>
        <translation>Laissez l’assistant la recréer.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Several domains are set up</source>
        <translation>Plusieurs domaines sont configurés</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{organisation} has applications for {domains}.</source>
        <translation>{organisation} a des applications pour {domains}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Say for which domain, with --domain.</source>
        <translation>Indiquez le domaine avec --domain.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>No application has this Client ID</source>
        <translation>Aucune application n’a cet ID client</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{organisation} has no application with this Client ID.</source>
        <translation>Pour {organisation}, il n’existe aucune application avec cet ID client.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Copy the Client ID from the application's Overview page. If the application was created just now, wait a minute and check again.</source>
        <translation>Copiez l’ID client depuis la page Vue d’ensemble de l’application. Si l’application vient d’être créée, attendez une minute et vérifiez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Single sign-on is not set up yet</source>
        <translation>L’authentification unique n’est pas encore configurée</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>No application for single sign-on was found in {organisation}.</source>
        <translation>Aucune application d’authentification unique n’a été trouvée dans {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Check the domain, or set single sign-on up first.</source>
        <translation>Vérifiez le domaine, ou configurez d’abord l’authentification unique.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>There is nothing to restore</source>
        <translation>Il n’y a rien à restaurer</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Entra's recycle bin holds nothing that was deleted here for this domain. Deleted applications rest there for 30 days.</source>
        <translation>La corbeille d’Entra ne contient rien qui ait été supprimé ici pour ce domaine. Les applications supprimées y restent 30 jours.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Set single sign-on up again.</source>
        <translation>Configurez à nouveau l’authentification unique.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The new client secret was not handed over</source>
        <translation>Le nouveau secret client n’a pas été transmis</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>As long as nobody has the new client secret, the old ones are still needed.</source>
        <translation>Tant que personne n’a le nouveau secret client, les anciens restent nécessaires.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Create a new client secret, hand it over, then remove the old ones.</source>
        <translation>Créez un nouveau secret client, transmettez-le, puis supprimez les anciens.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Something unexpected happened</source>
        <translation>Un événement inattendu s’est produit</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft or the wizard reported something that is not known.</source>
        <translation>Microsoft ou l’assistant a signalé quelque chose d’inconnu.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Check again. If the problem stays, send the details to support.</source>
        <translation>Vérifiez à nouveau. Si le problème persiste, envoyez les détails au support.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>An administrator has to approve</source>
        <translation>Un administrateur doit donner son accord</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Only an administrator may grant admin consent for {organisation}.</source>
        <translation>Seul un administrateur peut accorder le consentement administrateur pour {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Ask a Cloud Application Administrator to sign in here, or to press Grant admin consent in the portal under API permissions. Then check again.</source>
        <translation>Demandez à un administrateur d’application cloud de se connecter ici, ou d’accorder le consentement administrateur dans le portail sous Autorisations d’API. Vérifiez ensuite à nouveau.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Your account lacks a role</source>
        <translation>Il manque un rôle à votre compte</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Microsoft said that your account may not do this. Active roles at the last sign-in: {roles}.</source>
        <translation>Microsoft a indiqué que votre compte n’a pas ce droit. Rôles actifs lors de la dernière connexion : {roles}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>The role {role} is needed. If your organisation uses Privileged Identity Management (PIM), activate it there. Then check again with a new sign-in: a role counts only from the next sign-in on.</source>
        <translation>Le rôle {role} est nécessaire. Si votre organisation utilise Privileged Identity Management (PIM), activez-le à cet endroit. Vérifiez ensuite à nouveau avec une nouvelle connexion : un rôle ne compte qu’à partir de la connexion suivante.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Whoever assigns roles in {organisation}. Global Administrator is not needed.</source>
        <translation>La personne qui attribue les rôles pour {organisation}. Le rôle Administrateur général n’est pas nécessaire.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Your account has reached its limit</source>
        <translation>Votre compte a atteint sa limite</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Accounts without a role may create only a limited number of objects.</source>
        <translation>Les comptes sans rôle ne peuvent créer qu’un nombre limité d’objets.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Use an administrator's account, or delete applications that are no longer used.</source>
        <translation>Utilisez le compte d’un administrateur, ou supprimez les applications qui ne servent plus.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Client secrets are not allowed here</source>
        <translation>Les secrets client ne sont pas autorisés ici</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>A policy of {organisation} forbids client secrets.</source>
        <translation>Une stratégie interdit les secrets client pour {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Ask for an exception, then check again. If the exception is made for one application only, the application has to be registered first.</source>
        <translation>Demandez une exception, puis vérifiez à nouveau. Si l’exception ne vaut que pour une application, l’application doit d’abord être inscrite.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Your IT security team: Enterprise applications, Application policies.</source>
        <translation>Votre équipe de sécurité informatique : Applications d’entreprise, Stratégies d’application.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>The client secret would be valid for too long</source>
        <translation>Le secret client serait valide trop longtemps</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>A policy of {organisation} limits how long a client secret is valid.</source>
        <translation>Une stratégie limite la durée de validité d’un secret client pour {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Create it for the longest time that is allowed. You will need a new one sooner.</source>
        <translation>Créez-le pour la durée la plus longue autorisée. Il vous en faudra un nouveau plus tôt.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>The wizard only checks</source>
        <translation>L’assistant vérifie seulement</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>You chose to make all changes yourself, so the wizard changes nothing.</source>
        <translation>Vous avez choisi d’effectuer vous-même toutes les modifications. L’assistant ne modifie donc rien.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Make the change in the portal, then check again. Or let the wizard make the changes: the choice is on the page What will change.</source>
        <translation>Effectuez la modification dans le portail, puis vérifiez à nouveau. Ou laissez l’assistant effectuer les modifications : le choix se trouve sur la page « Ce qui va changer ».</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in was cancelled</source>
        <translation>La connexion a été annulée</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in ended before it was complete.</source>
        <translation>La connexion s’est arrêtée avant d’être terminée.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Start it again when you are ready.</source>
        <translation>Recommencez lorsque vous êtes prêt.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in took too long</source>
        <translation>La connexion a pris trop de temps</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>No answer came from the browser in time.</source>
        <translation>Aucune réponse n’est venue du navigateur à temps.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Open the sign-in page again. If your browser cannot show it, sign in with a code.</source>
        <translation>Ouvrez à nouveau la page de connexion. Si votre navigateur ne peut pas l’afficher, connectez-vous avec un code.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The browser could not bring the sign-in back</source>
        <translation>Le navigateur n’a pas pu rapporter la connexion</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your browser uses only https, and so it cannot reach the wizard on this computer.</source>
        <translation>Votre navigateur n’utilise que https et ne peut donc pas joindre l’assistant sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with a code instead.</source>
        <translation>Connectez-vous plutôt avec un code.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in was declined</source>
        <translation>La connexion a été refusée</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Cancel was pressed on Microsoft's page.</source>
        <translation>Le bouton Annuler de la page de Microsoft a été utilisé.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in again and press Accept.</source>
        <translation>Connectez-vous à nouveau et appuyez sur Accepter.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Please sign in again</source>
        <translation>Veuillez vous reconnecter</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft ended this sign-in. That is normal after some time.</source>
        <translation>Microsoft a mis fin à cette connexion. C’est normal au bout d’un certain temps.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in again. Nothing that was created is lost.</source>
        <translation>Connectez-vous à nouveau. Rien de ce qui a été créé n’est perdu.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Please sign in once more</source>
        <translation>Veuillez vous connecter encore une fois</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The connection broke off at the end of the sign-in, and Microsoft takes each sign-in only once.</source>
        <translation>La connexion a été interrompue à la fin de l’authentification, et Microsoft n’accepte chaque authentification qu’une seule fois.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in again. Nothing was changed.</source>
        <translation>Connectez-vous à nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>A sign-in policy stopped you</source>
        <translation>Une stratégie de connexion vous a arrêté</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>A sign-in policy of your organisation does not allow this sign-in.</source>
        <translation>Une stratégie de connexion de votre organisation n’autorise pas cette connexion.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in another way, or use your managed company computer or network.</source>
        <translation>Connectez-vous autrement, ou utilisez votre ordinateur géré ou le réseau de l’entreprise.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your IT security team can look the sign-in up with the numbers in the details.</source>
        <translation>Votre équipe de sécurité informatique peut retrouver la connexion avec les numéros des détails.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Signing in with a code is not allowed here</source>
        <translation>La connexion avec un code n’est pas autorisée ici</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your organisation blocks sign-ins with a code.</source>
        <translation>Votre organisation bloque les connexions avec un code.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with the browser instead.</source>
        <translation>Connectez-vous plutôt avec le navigateur.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your IT security team.</source>
        <translation>Votre équipe de sécurité informatique.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The code has expired</source>
        <translation>Le code a expiré</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>A code is valid for 15 minutes only.</source>
        <translation>Un code n’est valable que 15 minutes.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Get a new code.</source>
        <translation>Demandez un nouveau code.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This account is not in the organisation</source>
        <translation>Ce compte n’est pas dans l’organisation</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The account you chose does not belong to this organisation.</source>
        <translation>Le compte que vous avez choisi n’appartient pas à cette organisation.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with your work account of this organisation, not with a personal account.</source>
        <translation>Connectez-vous avec votre compte professionnel de cette organisation, et non avec un compte personnel.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This is another organisation</source>
        <translation>C’est une autre organisation</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>You signed in to {organisation}, and {expected} was expected.</source>
        <translation>Vous vous êtes connecté à {organisation}, alors que {expected} était attendu.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with an account of {expected}.</source>
        <translation>Connectez-vous avec un compte de {expected}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The organisation was not found</source>
        <translation>L’organisation est introuvable</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft does not know an organisation of that name.</source>
        <translation>Microsoft ne connaît aucune organisation de ce nom.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Check its name. If your company uses Microsoft's government or China cloud, choose it.</source>
        <translation>Vérifiez son nom. Si votre entreprise utilise le cloud de Microsoft pour les administrations ou pour la Chine, choisissez-le.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>User name or password is wrong</source>
        <translation>Le nom d’utilisateur ou le mot de passe est incorrect</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft did not accept them.</source>
        <translation>Microsoft ne les a pas acceptés.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Try again. The wizard never sees your password.</source>
        <translation>Réessayez. L’assistant ne voit jamais votre mot de passe.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This account cannot sign in now</source>
        <translation>Ce compte ne peut pas se connecter pour le moment</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The account is locked or switched off, or its password has expired.</source>
        <translation>Le compte est verrouillé ou désactivé, ou son mot de passe a expiré.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Wait a few minutes or reset the password.</source>
        <translation>Attendez quelques minutes ou réinitialisez le mot de passe.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>A second factor is needed</source>
        <translation>Un deuxième facteur est nécessaire</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft wants you to confirm the sign-in with a second factor.</source>
        <translation>Microsoft vous demande de confirmer la connexion avec un deuxième facteur.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Set it up at aka.ms/mfasetup, then sign in again.</source>
        <translation>Configurez-le sur aka.ms/mfasetup, puis reconnectez-vous.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This computer is not managed</source>
        <translation>Cet ordinateur n’est pas géré</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your organisation allows this sign-in only from its own computers.</source>
        <translation>Votre organisation n’autorise cette connexion que depuis ses propres ordinateurs.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Run the wizard on your managed company computer.</source>
        <translation>Lancez l’assistant sur votre ordinateur d’entreprise géré.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>You are not assigned to the app that signs you in</source>
        <translation>Vous n’êtes pas affecté à l’application qui vous connecte</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your organisation lets only chosen people use it.</source>
        <translation>Votre organisation ne la laisse utiliser qu’aux personnes choisies.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with another of Microsoft's apps, or ask to be assigned.</source>
        <translation>Connectez-vous avec une autre application de Microsoft, ou demandez à être affecté.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This is a partner's account</source>
        <translation>C’est le compte d’un partenaire</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>You signed in as a partner of this organisation.</source>
        <translation>Vous vous êtes connecté en tant que partenaire de cette organisation.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Use an account of the customer's own organisation.</source>
        <translation>Utilisez un compte de l’organisation du client elle-même.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft refused the app that signs you in</source>
        <translation>Microsoft a refusé l’application qui vous connecte</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your organisation does not allow the app with which the wizard signs in.</source>
        <translation>Votre organisation n’autorise pas l’application avec laquelle l’assistant se connecte.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with another of Microsoft's apps, or ask for this one to be allowed.</source>
        <translation>Connectez-vous avec une autre application de Microsoft, ou demandez que celle-ci soit autorisée.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>No sign-in was found on this computer</source>
        <translation>Aucune connexion n’a été trouvée sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The Azure tools on this computer are missing or not signed in.</source>
        <translation>Les outils Azure de cet ordinateur sont absents ou ne sont pas connectés.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft refused the sign-in of this computer</source>
        <translation>Microsoft a refusé la connexion de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in that is stored on this computer is wrong or has expired, or was switched off.</source>
        <translation>La connexion enregistrée sur cet ordinateur est incorrecte, a expiré ou a été désactivée.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Correct it there, for example in AZURE_CLIENT_SECRET, or sign in with the browser instead.</source>
        <translation>Corrigez-la à cet endroit, par exemple dans AZURE_CLIENT_SECRET, ou connectez-vous plutôt avec le navigateur.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Please sign in first</source>
        <translation>Veuillez d’abord vous connecter</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The wizard is not signed in.</source>
        <translation>L’assistant n’est pas connecté.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in to Azure.</source>
        <translation>Connectez-vous à Azure.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Nobody signed in</source>
        <translation>Personne ne s’est connecté</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>The page was closed, Cancel was pressed on it, or no answer came within five minutes.</source>
        <translation>La page a été fermée, Annuler y a été choisi, ou aucune réponse n’est arrivée en cinq minutes.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Try again, or leave the trial out. If Microsoft's page shows a number that begins with AADSTS, the help of this page says what it means.</source>
        <translation>Réessayez, ou ignorez l’essai. Si la page de Microsoft affiche un numéro qui commence par AADSTS, l’aide de cette page en donne la signification.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>This person may not sign in to the application</source>
        <translation>Cette personne ne peut pas se connecter à l’application</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Only people who are assigned to the application may sign in, and this person is not.</source>
        <translation>Seules les personnes affectées à l’application peuvent se connecter, et cette personne ne l’est pas.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Assign the person under Enterprise applications, Users and groups. Or try again with somebody who is assigned.</source>
        <translation>Affectez la personne sous Applications d’entreprise, Utilisateurs et groupes. Ou réessayez avec quelqu’un qui est affecté.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Microsoft asked for consent</source>
        <translation>Microsoft a demandé le consentement</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Microsoft's sign-in page does not know the admin consent.</source>
        <translation>La page de connexion de Microsoft ne connaît pas le consentement administrateur.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>If it was granted just now, wait a minute and try again. If not, go back to API permissions and grant it there.</source>
        <translation>S’il vient d’être accordé, attendez une minute et réessayez. Sinon, revenez à Autorisations d’API et accordez-le à cet endroit.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Only accounts of {organisation} can sign in to the application.</source>
        <translation>Seuls les comptes de {organisation} peuvent se connecter à l’application.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Try again with a work account of {organisation}.</source>
        <translation>Réessayez avec un compte professionnel de {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Anybody with a work account of {organisation}.</source>
        <translation>Toute personne ayant un compte professionnel de {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>A sign-in policy stopped this person</source>
        <translation>Une stratégie de connexion a arrêté cette personne</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>A sign-in policy of {organisation} does not allow this sign-in to the application.</source>
        <translation>Une stratégie de connexion de {organisation} n’autorise pas cette connexion à l’application.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Try again with another account or from another computer. As long as the policy is in the way, this person cannot sign in to {vendor} with Microsoft either.</source>
        <translation>Réessayez avec un autre compte ou depuis un autre ordinateur. Tant que la stratégie s’y oppose, cette personne ne peut pas non plus se connecter à {vendor} avec Microsoft.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>A sign-in cannot be tried here any more</source>
        <translation>Une connexion ne peut plus être essayée ici</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>A trial needs the client secret, and its value is no longer kept here.</source>
        <translation>Un essai nécessite le secret client, et sa valeur n’est plus conservée ici.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Try it at the login page of {vendor} once the button {button} is there. Or go back to Client secret and create a new one, which then has to be handed over again.</source>
        <translation>Essayez sur la page de connexion de {vendor} dès que le bouton {button} y figure. Ou revenez à Secret client et créez-en un nouveau, qui devra ensuite être transmis à nouveau.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>The temporary Redirect URI was refused</source>
        <translation>L’URI de redirection temporaire a été refusée</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Microsoft does not let the application have a Redirect URI on this computer. A policy of {organisation}, or another Redirect URI of the application, may be the reason.</source>
        <translation>Microsoft ne permet pas à l’application d’avoir une URI de redirection sur cet ordinateur. Une stratégie de {organisation}, ou une autre URI de redirection de l’application, peut en être la raison.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Leave the trial out. What was set up stays as it is.</source>
        <translation>Ignorez l’essai. Ce qui a été configuré reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use another account</source>
        <translation>Utiliser un autre compte</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Sign in with a code</source>
        <translation>Se connecter avec un code</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use the longest time allowed</source>
        <translation>Utiliser la durée la plus longue autorisée</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Create a new client secret</source>
        <translation>Créer un nouveau secret client</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use this application</source>
        <translation>Utiliser cette application</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use this Client ID</source>
        <translation>Utiliser cet ID client</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Check the client secret</source>
        <translation>Vérifier le secret client</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Register the application anyway</source>
        <translation>Inscrire l’application quand même</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use it with a new client secret</source>
        <translation>L’utiliser avec un nouveau secret client</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Register a new application</source>
        <translation>Inscrire une nouvelle application</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Leave the trial out</source>
        <translation>Ignorer l’essai</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Wait and check again</source>
        <translation>Attendre et vérifier à nouveau</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Check again with a new sign-in</source>
        <translation>Vérifier à nouveau avec une nouvelle connexion</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Activate a role in PIM</source>
        <translation>Activer un rôle dans PIM</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Sign in with another Microsoft app</source>
        <translation>Se connecter avec une autre application Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Repair the Redirect URI</source>
        <translation>Réparer l’URI de redirection</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Create what is missing</source>
        <translation>Créer ce qui manque</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>List it under Enterprise applications</source>
        <translation>La faire figurer sous Applications d’entreprise</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Restore the application</source>
        <translation>Restaurer l’application</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Open Users and groups</source>
        <translation>Ouvrir Utilisateurs et groupes</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>your site</source>
        <translation>votre site</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Whoever gave you this program</source>
        <translation>La personne qui vous a donné ce programme</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Cloud Application Administrator</source>
        <translation>Administrateur d’application cloud</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Microsoft's sign-in and Graph addresses</source>
        <translation>les adresses de connexion et de Graph de Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Microsoft refused because the times differ.</source>
        <translation>Microsoft a refusé, car les heures diffèrent.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the application</source>
        <translation>l’application</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the Redirect URI</source>
        <translation>l’URI de redirection</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the entry under Enterprise applications</source>
        <translation>l’entrée sous Applications d’entreprise</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the client secret</source>
        <translation>le secret client</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the permission in the application's list</source>
        <translation>l’autorisation dans la liste de l’application</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the admin consent</source>
        <translation>le consentement administrateur</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the people who are assigned</source>
        <translation>les personnes affectées</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the setting of who may sign in</source>
        <translation>le réglage de qui peut se connecter</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the temporary Redirect URI of a trial sign-in</source>
        <translation>l’URI de redirection temporaire d’un essai de connexion</translation>
    </message>
    <message>
        <location filename="../../wizard/core/words.py"/>
        <source>{things}, {next}</source>
        <translation>{things}, {next}</translation>
    </message>
    <message>
        <location filename="../../wizard/core/words.py"/>
        <source>January, February, March, April, May, June, July, August, September, October, November, December</source>
        <translation>janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre</translation>
    </message>
    <message>
        <location filename="../../wizard/core/words.py"/>
        <source>Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec</source>
        <translation>janv., févr., mars, avr., mai, juin, juil., août, sept., oct., nov., déc.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/words.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>The client secret was created earlier and Microsoft shows its value only once, so nothing was written this time. Use the values that were handed over then. If nobody has them, start the program without a command and choose Create a new client secret.</source>
        <translation>Le secret client a été créé auparavant et Microsoft n’affiche sa valeur qu’une fois. Rien n’a donc été écrit cette fois. Utilisez les valeurs transmises alors. Si personne ne les a, lancez le programme sans commande et choisissez « Créer un nouveau secret client ».</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>the terminal</source>
        <translation>le terminal</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>the output</source>
        <translation>la sortie</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>The three values could not be written</source>
        <translation>Les trois valeurs n’ont pas pu être écrites</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>Nothing could be written to {place}: {reason}.</source>
        <translation>Rien n’a pu être écrit (destination : {place}) : {reason}.</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>Run the command again with another file. A new client secret then replaces this one.</source>
        <translation>Exécutez à nouveau la commande avec un autre fichier. Un nouveau secret client remplacera alors celui-ci.</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>The three values were written to {place}.</source>
        <translation>Les trois valeurs ont été écrites. Destination : {place}.</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>{path} is a folder; name a file in it</source>
        <translation>{path} est un dossier ; indiquez un fichier dans ce dossier</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>{path} is not an ordinary file</source>
        <translation>{path} n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>nothing can be written in the folder {path} ({reason})</source>
        <translation>rien ne peut être écrit dans le dossier {path} ({reason})</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>You are signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>You can close this page and go back to the wizard.</source>
        <translation>Vous pouvez fermer cette page et revenir à l’assistant.</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>The sign-in did not finish</source>
        <translation>La connexion n’a pas abouti</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>Go back to the wizard. It says what you can do.</source>
        <translation>Revenez à l’assistant. Il vous dit ce que vous pouvez faire.</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>The wizard does not wait for this answer</source>
        <translation>L’assistant n’attend pas cette réponse</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>Close this page and go back to the wizard.</source>
        <translation>Fermez cette page et revenez à l’assistant.</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>There is nothing here</source>
        <translation>Il n’y a rien ici</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>You can close this page.</source>
        <translation>Vous pouvez fermer cette page.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} days ahead of Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} day ahead of Microsoft's.</extracomment>
        <translation><numerusform>L’horloge de cet ordinateur avance de {count} jour sur celle de Microsoft.</numerusform><numerusform>L’horloge de cet ordinateur avance de {count} jours sur celle de Microsoft.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} hours ahead of Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} hour ahead of Microsoft's.</extracomment>
        <translation><numerusform>L’horloge de cet ordinateur avance de {count} heure sur celle de Microsoft.</numerusform><numerusform>L’horloge de cet ordinateur avance de {count} heures sur celle de Microsoft.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} minutes ahead of Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} minute ahead of Microsoft's.</extracomment>
        <translation><numerusform>L’horloge de cet ordinateur avance de {count} minute sur celle de Microsoft.</numerusform><numerusform>L’horloge de cet ordinateur avance de {count} minutes sur celle de Microsoft.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} days behind Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} day behind Microsoft's.</extracomment>
        <translation><numerusform>L’horloge de cet ordinateur retarde de {count} jour sur celle de Microsoft.</numerusform><numerusform>L’horloge de cet ordinateur retarde de {count} jours sur celle de Microsoft.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} hours behind Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} hour behind Microsoft's.</extracomment>
        <translation><numerusform>L’horloge de cet ordinateur retarde de {count} heure sur celle de Microsoft.</numerusform><numerusform>L’horloge de cet ordinateur retarde de {count} heures sur celle de Microsoft.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} minutes behind Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} minute behind Microsoft's.</extracomment>
        <translation><numerusform>L’horloge de cet ordinateur retarde de {count} minute sur celle de Microsoft.</numerusform><numerusform>L’horloge de cet ordinateur retarde de {count} minutes sur celle de Microsoft.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/entra/problems.py"/>
        <source>Microsoft does not accept the Redirect URI that belongs to this domain.</source>
        <translation>Microsoft n’accepte pas l’URI de redirection de ce domaine.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/another_language.py"/>
        <source>This profile asks for {language}. The wizard speaks it when it is opened on the first page.</source>
        <translation>Ce profil demande la langue {language}. L’assistant la parle si le profil est ouvert sur la première page.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/footer.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/footer.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/footer.py"/>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/footer.py"/>
        <source>&amp;More</source>
        <translation>P&amp;lus</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>The wizard is still working. Close it anyway?</source>
        <translation>L’assistant travaille encore. Le fermer quand même ?</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>What was created in your tenant stays there. Start the wizard again to go on from there.</source>
        <translation>Ce qui a été créé dans votre locataire y reste. Relancez l’assistant pour continuer à partir de là.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>The client secret was not handed over yet. Close the wizard anyway?</source>
        <translation>Le secret client n’a pas encore été transmis. Fermer l’assistant quand même ?</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>Its value cannot be shown again. You would have to create a new client secret.</source>
        <translation>Sa valeur ne peut plus être affichée. Vous devriez créer un nouveau secret client.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>Close the wizard</source>
        <translation>Fermer l’assistant</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>The wizard cannot go on.</source>
        <translation>L’assistant ne peut pas continuer.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>It was undone.</source>
        <translation>Cela a été annulé.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Check, renew or undo</source>
        <translation>Vérifier, renouveler ou défaire</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Remove the older client secrets</source>
        <translation>Supprimer les anciens secrets client</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Undo the set-up</source>
        <translation>Défaire la configuration</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>What is set up</source>
        <translation>Ce qui est configuré</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>The wizard can repair this. It adds what is missing and touches nothing else.</source>
        <translation>L’assistant peut réparer cela. Il ajoute ce qui manque et ne touche à rien d’autre.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>A new one works beside the old one, so nobody is locked out meanwhile.</source>
        <translation>Un nouveau fonctionne à côté de l’ancien. Ainsi, personne n’est bloqué entre-temps.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Read just now in {organisation}.</source>
        <translation>Lu à l’instant pour {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Please sign in to Azure first.</source>
        <translation>Connectez-vous d’abord à Azure.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>This is what the wizard created for {domain}. Nothing else is touched.</source>
        <translation>Voici ce que l’assistant a créé pour {domain}. Rien d’autre n’est touché.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>What was deleted rests in Entra's recycle bin for 30 days. It can be restored.</source>
        <translation>Ce qui a été supprimé reste 30 jours dans la corbeille d’Entra. Cela peut être restauré.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Nothing is left of what the wizard created for {domain}.</source>
        <translation>Il ne reste rien de ce que l’assistant a créé pour {domain}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Undo the set-up?</source>
        <translation>Défaire la configuration ?</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>People can then no longer sign in through it.</source>
        <translation>Ensuite, plus personne ne peut se connecter par ce moyen.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Keep it</source>
        <translation>La conserver</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Like this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Save the hand-over sheet</source>
        <translation>Enregistrer la fiche de transmission</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Save the calendar file</source>
        <translation>Enregistrer le fichier de calendrier</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Save a support bundle</source>
        <translation>Enregistrer un dossier de support</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Open a profile</source>
        <translation>Ouvrir un profil</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Make a profile for a customer</source>
        <translation>Créer un profil pour un client</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Help for this page</source>
        <translation>Aide pour cette page</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Share-safe screen</source>
        <translation>Écran à partager</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Pictures of the portal</source>
        <translation>Images du portail</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Sets up Microsoft Entra ID single sign-on, step by step. Not a product of Microsoft or of the vendor of your site.</source>
        <translation>Configure l’authentification unique avec Microsoft Entra ID, étape par étape. N’est pas un produit de Microsoft ni du fournisseur de votre site.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Not all is there yet. What was just saved can take a minute to show.</source>
        <translation>Tout n’est pas encore là. Ce qui vient d’être enregistré peut mettre une minute à apparaître.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Your contact for help: {contact}</source>
        <translation>Votre contact pour obtenir de l’aide : {contact}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Waiting for Microsoft to answer. So far: {time}.</source>
        <translation>En attente de la réponse de Microsoft. Jusqu’ici : {time}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Let the wizard do it</source>
        <translation>Laisser faire l’assistant</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>I'll do it in the portal</source>
        <translation>Je le fais dans le portail</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Step {number} of {total}</source>
        <translation>Étape {number} sur {total}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Step {number} of {total} · article step {step}</source>
        <translation>Étape {number} sur {total} · étape {step} de l’article</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Step {number} of {total} · article steps {steps}</source>
        <translation>Étape {number} sur {total} · étapes {steps} de l’article</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/before_you_start.py"/>
        <source>Fixed by the profile. If it is wrong, ask whoever sent it.</source>
        <translation>Fixé par le profil. Si c’est faux, adressez-vous à la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/before_you_start.py"/>
        <source>Redirect URI</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/before_you_start.py"/>
        <source>What you need</source>
        <translation>Ce dont vous avez besoin</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/before_you_start.py"/>
        <source>Waiting for {domain} to answer. So far: {time}.</source>
        <translation>En attente de la réponse de {domain}. Jusqu’ici : {time}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>The Value, not the Secret ID.</source>
        <translation>La valeur, et non l’ID de secret.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>Value of the client secret</source>
        <translation>Valeur du secret client</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>It stays in this program and is shown as dots.</source>
        <translation>Elle reste dans ce programme et s’affiche sous forme de points.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>Your organisation allows at most {count} days.</source>
        <extracomment>In English for 1: Your organisation allows at most {count} day.</extracomment>
        <translation><numerusform>Votre organisation autorise au plus {count} jour.</numerusform><numerusform>Votre organisation autorise au plus {count} jours.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>It expires on {day}.</source>
        <translation>Il expire le {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>The value is not known here.</source>
        <translation>La valeur n’est pas connue ici.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>{count} months</source>
        <extracomment>In English for 1: {count} month</extracomment>
        <translation><numerusform>{count} mois</numerusform><numerusform>{count} mois</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>Saved in {path}.</source>
        <translation>Enregistré dans {path}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>The sheet is for your files: what was set up, by whom, and every check. It holds no client secret.</source>
        <translation>La fiche est pour vos dossiers : ce qui a été configuré, par qui, et chaque vérification. Elle ne contient aucun secret client.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>For your files</source>
        <translation>Pour vos dossiers</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>What happens next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>A new client secret is needed before {day}.</source>
        <translation>Un nouveau secret client est nécessaire avant le {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Let the wizard make the share</source>
        <translation>Laisser l’assistant créer le partage</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>You sign in to Keeper here. The wizard saves the record and makes the link.</source>
        <translation>Vous vous connectez ici à Keeper. L’assistant crée l’enregistrement et le lien.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>You confirmed that the three values have arrived. This program wiped the client secret and no longer holds it.</source>
        <translation>Vous avez confirmé que les trois valeurs sont arrivées. Ce programme a effacé le secret client et ne le conserve plus.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>In practice you receive the values yourself</source>
        <translation>En entraînement, vous recevez vous-même les valeurs</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Nobody is at the other end here. Open the desk and paste the three values there before you confirm. Then the login page gets its button.</source>
        <translation>Ici, personne n’est à l’autre bout. Ouvrez le bureau et collez-y les trois valeurs avant de confirmer. La page de connexion obtient alors son bouton.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Open the desk</source>
        <translation>Ouvrir le bureau</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Created earlier. Its value cannot be read again. Go back to create a new one.</source>
        <translation>Créé auparavant. Sa valeur ne peut plus être lue. Revenez en arrière pour en créer un nouveau.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Wiped. If it gets lost, go back and create a new one.</source>
        <translation>Effacé. S’il se perd, revenez en arrière et créez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>First hand the three values over.</source>
        <translation>Transmettez d’abord les trois valeurs.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>First choose one of the ways above.</source>
        <translation>Choisissez d’abord l’une des possibilités ci-dessus.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>The wizard reads what is there.</source>
        <translation>L’assistant lit ce qui existe.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>There is an application already. It is used, unless you choose something else.</source>
        <translation>Il existe déjà une application. Elle est utilisée, sauf si vous choisissez autre chose.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>You make these changes in the portal. The wizard only checks them.</source>
        <translation>Vous effectuez ces modifications dans le portail. L’assistant les vérifie seulement.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>Let the wizard make the changes</source>
        <translation>Laisser l’assistant effectuer les modifications</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>I'll make the changes in the portal</source>
        <translation>J’effectue les modifications dans le portail</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>{name}: {state}</source>
        <translation>{name} : {state}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/register_application.py"/>
        <source>Client ID, if it is not found</source>
        <translation>ID client, si l’application n’est pas trouvée</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/register_application.py"/>
        <source>Leave this empty at first. The wizard finds the application by its Redirect URI.</source>
        <translation>Laissez d’abord ce champ vide. L’assistant trouve l’application par son URI de redirection.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/register_application.py"/>
        <source>Enter a name for the application.</source>
        <translation>Saisissez un nom pour l’application.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Use the sign-in already on this computer</source>
        <translation>Utiliser la connexion existante de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Primary domain</source>
        <translation>Domaine principal</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Switch</source>
        <translation>Changer</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Switch to another organisation</source>
        <translation>Passer à une autre organisation</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Not the right organisation?</source>
        <translation>Ce n’est pas la bonne organisation ?</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>An application, without a person</source>
        <translation>Une application, sans personne</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>{name} · {account}</source>
        <translation>{name} · {account}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Organisation: {organisation}. Fixed by the profile; no other is worked on.</source>
        <translation>Organisation : {organisation}. Fixée par le profil ; aucune autre n’est traitée.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/try_sign_in.py"/>
        <source>Waiting for Microsoft and {domain} to answer. So far: {time}.</source>
        <translation>En attente des réponses de Microsoft et de {domain}. Jusqu’ici : {time}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Everyone in the organisation</source>
        <translation>Tous les membres de l’organisation</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Whoever has an account in your organisation. Most choose this.</source>
        <translation>Toute personne ayant un compte dans votre organisation. C’est le choix le plus courant.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Only people I choose</source>
        <translation>Seulement les personnes que je choisis</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Nobody else can sign in, not even administrators who are not chosen.</source>
        <translation>Personne d’autre ne peut se connecter, pas même les administrateurs qui ne sont pas choisis.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Choose at least one person or group.</source>
        <translation>Choisissez au moins une personne ou un groupe.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Groups need Microsoft Entra ID P1. People in a group inside a group do not count.</source>
        <translation>Les groupes nécessitent Microsoft Entra ID P1. Les personnes d’un groupe situé dans un groupe ne comptent pas.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Let everyone sign in</source>
        <translation>Laisser tout le monde se connecter</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Let only these people sign in</source>
        <translation>Ne laisser se connecter que ces personnes</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>You, {name}, are not among them. You could not try the sign-in yourself.</source>
        <translation>Vous, {name}, n’en faites pas partie. Vous ne pourriez pas essayer la connexion vous-même.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Support bundle</source>
        <translation>Dossier de support</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Saved in {path}. Nothing was sent.</source>
        <translation>Enregistré dans {path}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Save the support bundle</source>
        <translation>Enregistrer le dossier de support</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>This is everything that would be saved. Names, addresses and IDs are replaced, the same one by the same word in all files. Nothing is sent: you decide who gets the file.</source>
        <translation>Voici tout ce qui serait enregistré. Les noms, les adresses et les ID sont remplacés, toujours par le même mot dans tous les fichiers. Rien n’est envoyé : vous décidez qui reçoit le fichier.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>One moment.</source>
        <translation>Un instant.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Zip file</source>
        <translation>Fichier zip</translation>
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
        <translation>Page web</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/desk.py"/>
        <source>Calendar file</source>
        <translation>Fichier de calendrier</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/figures.py"/>
        <source>{number}. {caption}</source>
        <translation>{number}. {caption}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/pdf.py"/>
        <source>Page {number} of {total}</source>
        <translation>Page {number} sur {total}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Saved in {path}. Send it to the customer, who opens it in the wizard.</source>
        <translation>Enregistré dans {path}. Envoyez-le au client, qui l’ouvre dans l’assistant.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>The address of the customer's site</source>
        <translation>L’adresse du site du client</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Fixed for the customer. Nobody can set up another one.</source>
        <translation>Fixée pour le client. Personne ne peut en configurer une autre.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Fixed for the customer, where it is filled in.</source>
        <translation>Fixé pour le client, là où c’est rempli.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Tenant ID or domain. The customer can sign in to no other organisation.</source>
        <translation>ID de locataire ou domaine. Le client ne peut se connecter à aucune autre organisation.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Contact for help</source>
        <translation>Contact pour l’aide</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Shown wherever the wizard says whom to ask.</source>
        <translation>Affiché partout où l’assistant dit à qui s’adresser.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>That of the customer's computer</source>
        <translation>Celle de l’ordinateur du client</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Save the profile</source>
        <translation>Enregistrer le profil</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>The customer opens this file in the wizard and does not have to type what you know already.</source>
        <translation>Le client ouvre ce fichier dans l’assistant et n’a pas à saisir ce que vous savez déjà.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/saving.py"/>
        <source>{path} is there already. Choose another name.</source>
        <translation>{path} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/saving.py"/>
        <source>Nothing could be saved there: {reason}</source>
        <translation>Impossible d'enregistrer à cet endroit : {reason}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/saving.py"/>
        <source>The file could not be made. Save a support bundle and send it to support.</source>
        <translation>Le fichier n’a pas pu être créé. Enregistrez un dossier de support et envoyez-le au support.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/enlarged.py"/>
        <source>&amp;Previous</source>
        <translation>&amp;Précédente</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/enlarged.py"/>
        <source>Picture {number} of {total}</source>
        <translation>Image {number} sur {total}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/gallery.py"/>
        <source>Picture {number}</source>
        <translation>Image {number}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/gallery.py"/>
        <source>Past</source>
        <translation>Passée</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/gallery.py"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/gallery.py"/>
        <source>Pictures of this step</source>
        <translation>Images de cette étape</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/panel.py"/>
        <source>Show the pictures of the portal</source>
        <translation>Afficher les images du portail</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/panel.py"/>
        <source>Hide the pictures of the portal</source>
        <translation>Masquer les images du portail</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/portal_picture.py"/>
        <source>Enlarge the picture</source>
        <translation>Agrandir l’image</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>{state} · {more}</source>
        <translation>{state} · {more}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>{number}. {name}: {state}</source>
        <translation>{number}. {name} : {state}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>This page is open.</source>
        <translation>Cette page est ouverte.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>Set-up</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>{title} - Practice</source>
        <translation>{title} - Entraînement</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>Working</source>
        <translation>En cours</translation>
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
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Ask an administrator</source>
        <translation>Demander à un administrateur</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Send this message. The wizard turns green by itself once the consent is there.</source>
        <translation>Envoyez ce message. L'assistant passe au vert de lui-même dès que le consentement est donné.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Open in my e-mail program</source>
        <translation>Ouvrir dans ma messagerie</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Save as e-mail</source>
        <translation>Enregistrer comme e-mail</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>You can close the wizard and come back days later, with the same address and the same account.</source>
        <translation>Vous pouvez fermer l'assistant et revenir des jours plus tard, avec la même adresse et le même compte.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>The message was copied.</source>
        <translation>Le message a été copié.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>The link was copied.</source>
        <translation>Le lien a été copié.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>No e-mail program could be opened. Copy the message instead.</source>
        <translation>Aucune messagerie n'a pu être ouverte. Copiez plutôt le message.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Saved. Open the file with your e-mail program and choose who receives it.</source>
        <translation>Enregistré. Ouvrez le fichier avec votre messagerie et choisissez le destinataire.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/breaking.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/by_hand.py"/>
        <source>In the portal</source>
        <translation>Dans le portail</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/by_hand.py"/>
        <source>Open in the portal, step {number}</source>
        <translation>Ouvrir dans le portail, étape {number}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/by_hand.py"/>
        <source>Open in the portal, article step {number}</source>
        <translation>Ouvrir dans le portail, étape {number} de l’article</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/by_hand.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/by_hand.py"/>
        <source>Copy: {value}</source>
        <translation>Copier : {value}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/check_list.py"/>
        <source>{reason} {usual} So far: {time}.</source>
        <translation>{reason} {usual} Jusqu’ici : {time}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Where your Keeper account is</source>
        <translation>Où se trouve votre compte Keeper</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Open {host}</source>
        <translation>Ouvrir {host}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Link of the One-Time Share</source>
        <translation>Lien du One-Time Share</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>It is opened in your browser; this program does not read it.</source>
        <translation>Il s’ouvre dans votre navigateur ; ce programme ne le lit pas.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>The link was opened in your browser. Go on there.</source>
        <translation>Le lien a été ouvert dans votre navigateur. Continuez là-bas.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>This is a One-Time Share that can be edited. Region: {region}.</source>
        <translation>C’est un One-Time Share qui peut être modifié. Région : {region}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>This is a One-Time Share. Region: {region}. The link does not say whether the record can be edited.</source>
        <translation>C’est un One-Time Share. Région : {region}. Le lien n’indique pas si l’enregistrement peut être modifié.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Message that asks for a link</source>
        <translation>Message qui demande un lien</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>I have the link now</source>
        <translation>J’ai maintenant le lien</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>Copy what to tell support</source>
        <translation>Copier les informations pour le support</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>What do I tell support?</source>
        <translation>Que dire au support ?</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>These facts help, and they hold no name, no id and no secret.</source>
        <translation>Ces informations aident et ne contiennent aucun nom, aucun ID et aucun secret.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>A bundle is shown to you before it is saved. Nothing is sent.</source>
        <translation>Un dossier vous est montré avant d’être enregistré. Rien n’est envoyé.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Send me an e-mail with a code</source>
        <translation>M’envoyer un e-mail avec un code</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Ask on my other device</source>
        <translation>Demander sur mon autre appareil</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Send me a text message</source>
        <translation>M’envoyer un SMS</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Send a push to Duo</source>
        <translation>Envoyer une notification à Duo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Call me</source>
        <translation>M’appeler</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Ask my Keeper administrator</source>
        <translation>Demander à mon administrateur Keeper</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>The e-mail is on its way. Type the code from it.</source>
        <translation>L’e-mail est en route. Saisissez le code qu’il contient.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Approve it on a device where you are signed in to Keeper. The wizard goes on by itself.</source>
        <translation>Approuvez sur un appareil où vous êtes connecté à Keeper. L’assistant continue de lui-même.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>The text message is on its way. Type the code from it.</source>
        <translation>Le SMS est en route. Saisissez le code qu’il contient.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Approve it in Duo. If the wizard does not go on by itself, type a code instead.</source>
        <translation>Approuvez dans Duo. Si l’assistant ne continue pas de lui-même, saisissez plutôt un code.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>You are being called. Type the code that you hear.</source>
        <translation>Vous allez recevoir un appel. Saisissez le code que vous entendez.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Your Keeper administrator was asked. The wizard goes on by itself; it can take a while, so leave it open.</source>
        <translation>La demande a été faite à votre administrateur Keeper. L’assistant continue de lui-même ; cela peut prendre un moment, laissez-le donc ouvert.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Sign in to Keeper</source>
        <translation>Se connecter à Keeper</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>The wizard saves a new record in your vault and shares it once. It reads nothing of your vault.</source>
        <translation>L’assistant crée un nouvel enregistrement dans votre coffre et le partage une fois. Il ne lit rien de votre coffre.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>E-mail address of your Keeper account</source>
        <translation>Adresse e-mail de votre compte Keeper</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Enter the e-mail address of your Keeper account.</source>
        <translation>Saisissez l’adresse e-mail de votre compte Keeper.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Your master password</source>
        <translation>Votre mot de passe principal</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>It stays on this computer; Keeper gets a proof of it only. The wizard forgets it at once.</source>
        <translation>Il reste sur cet ordinateur ; Keeper n’en reçoit qu’une preuve. L’assistant l’oublie aussitôt.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Master password</source>
        <translation>Mot de passe principal</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Your company's sign-in</source>
        <translation>La connexion de votre entreprise</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Keeper leaves the sign-in to your company. Open its page, sign in, and copy the token that it shows.</source>
        <translation>Keeper confie la connexion à votre entreprise. Ouvrez sa page, connectez-vous et copiez le jeton qu’elle affiche.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Token from the page</source>
        <translation>Jeton de la page</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Open the sign-in page</source>
        <translation>Ouvrir la page de connexion</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Use my master password</source>
        <translation>Utiliser mon mot de passe principal</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Way</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>This program cannot use a security key. Choose another way.</source>
        <translation>Ce programme ne peut pas utiliser de clé de sécurité. Choisissez une autre méthode.</translation>
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
        <translation><numerusform>{count} jour</numerusform><numerusform>{count} jours</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>{count} hours</source>
        <extracomment>In English for 1: {count} hour</extracomment>
        <translation><numerusform>{count} heure</numerusform><numerusform>{count} heures</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Make the share</source>
        <translation>Créer le partage</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>How long the link works</source>
        <translation>Durée de validité du lien</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>You are signed in to Keeper as {account}.</source>
        <translation>Vous êtes connecté à Keeper en tant que {account}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The record {record} is saved in your vault and not shared yet.</source>
        <translation>L’enregistrement {record} est dans votre coffre et n’est pas encore partagé.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The share is made</source>
        <translation>Le partage est créé</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Send the link to whoever enters the three values, or let them scan the code. The first device that opens it is the only one that can: do not open it yourself.</source>
        <translation>Envoyez le lien à la personne qui saisit les trois valeurs, ou laissez-la scanner le code. Seul le premier appareil qui l’ouvre peut l’ouvrir : ne l’ouvrez pas vous-même.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Revoke the share</source>
        <translation>Révoquer le partage</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Make another share</source>
        <translation>Créer un autre partage</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The share is over</source>
        <translation>Le partage est terminé</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The link works until {moment}.</source>
        <translation>Le lien fonctionne jusqu’au {moment}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The record {record} stays in your vault. Delete it there once it is not needed.</source>
        <translation>L’enregistrement {record} reste dans votre coffre. Supprimez-le lorsqu’il n’est plus nécessaire.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Revoked: the link works no more.</source>
        <translation>Révoqué : le lien ne fonctionne plus.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Ended: nobody opened the link in time.</source>
        <translation>Terminé : personne n’a ouvert le lien à temps.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Ended: the link was opened on {moment}.</source>
        <translation>Terminé : le lien a été ouvert le {moment}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Opened on {moment}.</source>
        <translation>Ouvert le {moment}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Made. Nobody has opened it yet.</source>
        <translation>Créé. Personne ne l’a encore ouvert.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Sign in with another account</source>
        <translation>Se connecter avec un autre compte</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Keeper asks for a second factor, as it does in the web vault.</source>
        <translation>Keeper demande un second facteur, comme dans le coffre web.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Approve this device</source>
        <translation>Approuver cet appareil</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Keeper does not know this program yet. Type the code from an e-mail, or approve it on another device.</source>
        <translation>Keeper ne connaît pas encore ce programme. Saisissez le code d’un e-mail, ou approuvez sur un autre appareil.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Your company's sign-in is done. Now another device of yours or your Keeper administrator approves.</source>
        <translation>La connexion de votre entreprise est faite. À présent, un autre de vos appareils ou votre administrateur Keeper approuve.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>{sentence} Code: {code}</source>
        <translation>{sentence} Code : {code}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Who may sign in</source>
        <translation>Qui peut se connecter</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>{action}: {name}</source>
        <translation>{action} : {name}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>{kind} · {address}</source>
        <translation>{kind} · {address}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Assigned</source>
        <translation>Affecté</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Will be added</source>
        <translation>Sera ajouté</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Will be removed</source>
        <translation>Sera retiré</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/page_opener.py"/>
        <source>No browser could be opened. Copy the address and open it by hand.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Copiez l’adresse et ouvrez-la vous-même.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/parts.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/people_search.py"/>
        <source>Search people and groups</source>
        <translation>Rechercher des personnes et des groupes</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/people_search.py"/>
        <source>Type the beginning of a name or an e-mail address.</source>
        <translation>Saisissez le début d’un nom ou d’une adresse e-mail.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/widgets/people_search.py"/>
        <source>{count} found</source>
        <extracomment>In English for 1: {count} found</extracomment>
        <translation><numerusform>{count} trouvé</numerusform><numerusform>{count} trouvés</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/people_search.py"/>
        <source>Searching</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/people_search.py"/>
        <source>Nobody was found. Distribution lists cannot be chosen.</source>
        <translation>Personne n’a été trouvé. Les listes de distribution ne peuvent pas être choisies.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Who can help: {helper}</source>
        <translation>Qui peut aider : {helper}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>{what_happened} {what_to_do}</source>
        <translation>{what_happened} {what_to_do}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Request ID</source>
        <translation>ID de demande</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Correlation ID</source>
        <translation>ID de corrélation</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Open the page again</source>
        <translation>Rouvrir la page</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Get a new code</source>
        <translation>Demander un nouveau code</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Does Microsoft's page refuse the sign-in? Then try another way:</source>
        <translation>La page de Microsoft refuse la connexion ? Essayez alors autrement :</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Time left to sign in: {time}</source>
        <translation>Temps restant pour se connecter : {time}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Sign in on the page in your browser</source>
        <translation>Connectez-vous sur la page dans votre navigateur</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Open the sign-in page by hand</source>
        <translation>Ouvrir vous-même la page de connexion</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Type this code on Microsoft's page</source>
        <translation>Saisissez ce code sur la page de Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Open the page on this or any other device, type the code and sign in.</source>
        <translation>Ouvrez la page sur cet appareil ou un autre, saisissez le code et connectez-vous.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Microsoft's sign-in page was opened. When you are done there, the wizard goes on by itself.</source>
        <translation>La page de connexion de Microsoft a été ouverte. Lorsque vous y avez terminé, l’assistant continue de lui-même.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>No browser could be opened. Copy the link, open it in a browser of this computer and sign in there. The wizard goes on by itself.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Copiez le lien, ouvrez-le dans un navigateur de cet ordinateur et connectez-vous. L’assistant continue de lui-même.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/qr_code.py"/>
        <source>QR code of the link</source>
        <translation>Code QR du lien</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>Continue where you stopped</source>
        <translation>Continuer là où vous vous êtes arrêté</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>Start with another address</source>
        <translation>Commencer avec une autre adresse</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>Created so far: {things}.</source>
        <translation>Créé jusqu’à présent : {things}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>The undo for {domain} was interrupted on {day}.</source>
        <translation>L’annulation de la configuration pour {domain} a été interrompue le {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>The renewal of the client secret for {domain} was interrupted on {day}.</source>
        <translation>Le renouvellement du secret client pour {domain} a été interrompu le {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>The set-up for {domain} was interrupted on {day}.</source>
        <translation>La configuration pour {domain} a été interrompue le {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/snippet.py"/>
        <source>Copy the lines</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Try a sign-in now (optional)</source>
        <translation>Essayer une connexion maintenant (facultatif)</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Try a sign-in now</source>
        <translation>Essayer une connexion maintenant</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>{vendor} will receive</source>
        <translation>{vendor} recevra</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Try another sign-in</source>
        <translation>Essayer une autre connexion</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Does Microsoft's page show an error? Then press Cancel here. The help of the page Try the sign-in says what its number means.</source>
        <translation>La page de Microsoft affiche une erreur ? Appuyez alors ici sur Annuler. L’aide de la page Essayer la connexion indique la signification de son numéro.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>A trial needs a temporary Redirect URI, and you chose to make all changes yourself. So nobody can sign in from here.</source>
        <translation>Un essai nécessite une URI de redirection temporaire, et vous avez choisi d’effectuer toutes les modifications vous-même. Personne ne peut donc se connecter d’ici.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>A trial needs the client secret, and its value is no longer kept here. Your people try it at the login page of {vendor}, once the new button is there. If nobody has the value, go back to Client secret and create a new one; it then has to be handed over again.</source>
        <translation>Un essai nécessite le secret client, et sa valeur n’est plus conservée ici. Vos collaborateurs essaient sur la page de connexion de {vendor}, dès que le nouveau bouton est là. Si personne n’a la valeur, revenez à Secret client et créez-en un nouveau ; il devra ensuite être transmis à nouveau.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Somebody of your organisation signs in once in the browser, and you see what {vendor} will receive. The wizard adds a temporary Redirect URI for this computer and removes it right after.</source>
        <translation>Une personne de votre organisation se connecte une fois dans le navigateur, et vous voyez ce que {vendor} recevra. L’assistant ajoute une URI de redirection temporaire pour cet ordinateur et la retire juste après.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Hide: {value}</source>
        <translation>Masquer : {value}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Show: {value}</source>
        <translation>Afficher : {value}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Copied. It is taken off the clipboard after {count} seconds.</source>
        <extracomment>In English for 1: Copied. It is taken off the clipboard after {count} second.</extracomment>
        <translation><numerusform>Copié. Sera retiré du presse-papiers après {count} seconde.</numerusform><numerusform>Copié. Sera retiré du presse-papiers après {count} secondes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>On the clipboard for {count} more seconds.</source>
        <extracomment>In English for 1: On the clipboard for {count} more second.</extracomment>
        <translation><numerusform>Dans le presse-papiers pour {count} seconde encore.</numerusform><numerusform>Dans le presse-papiers pour {count} secondes encore.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Taken off the clipboard.</source>
        <translation>Retiré du presse-papiers.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Open the login page</source>
        <translation>Ouvrir la page de connexion</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>{vendor} is ready: people can sign in with Microsoft</source>
        <translation>{vendor} est prêt : les personnes peuvent se connecter avec Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Something at {vendor} has to be changed</source>
        <translation>Quelque chose doit être modifié chez {vendor}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The side of {vendor} could not be checked from here</source>
        <translation>{vendor} n’a pas pu être vérifié d’ici</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>{vendor} is not ready yet</source>
        <translation>{vendor} n’est pas encore prêt</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The sign-in of {vendor} uses your values</source>
        <translation>La connexion de {vendor} utilise vos valeurs</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Only the button could not be seen from here. Open the login page in your browser and see whether it is there.</source>
        <translation>Seul le bouton n’était pas visible d’ici. Ouvrez la page de connexion dans votre navigateur et regardez s’il est là.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Only the button is not on the login page yet. {ask}</source>
        <translation>Seul le bouton n’est pas encore sur la page de connexion. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The button is on the login page, and its sign-in uses the values that were made here.</source>
        <translation>Le bouton figure sur la page de connexion, et sa connexion utilise les valeurs créées ici.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The rows above say what has to be changed at {vendor}. {ask}</source>
        <translation>Les lignes ci-dessus disent ce qui doit être modifié chez {vendor}. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Open the login page in your browser and see whether the button is there and works.</source>
        <translation>Ouvrez la page de connexion dans votre navigateur et regardez si le bouton est là et fonctionne.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The three values have to be entered at {vendor}, which can take a while. You need not wait: go on to the last page, and look here again later.</source>
        <translation>Les trois valeurs doivent être saisies chez {vendor}, ce qui peut prendre un moment. Vous n’avez pas besoin d’attendre : passez à la dernière page et revenez voir ici plus tard.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Last looked at {time}.</source>
        <translation>Dernière consultation : {time}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Last looked at {time}. The wizard looks again by itself while this page is open.</source>
        <translation>Dernière consultation : {time}. L’assistant regarde à nouveau de lui-même tant que cette page est ouverte.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/words.py"/>
        <source>your domain</source>
        <translation>votre domaine</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/words.py"/>
        <source>shown once the domain is known</source>
        <translation>affichée dès que le domaine est connu</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>The client secret of {name} expires</source>
        <translation>Le secret client de {name} expire</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>In {days} days the client secret of {name} expires</source>
        <translation>Le secret client de {name} expire dans {days} jours</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>From then on nobody can sign in to {vendor} through Microsoft, unless a new client secret was created and handed over before.</source>
        <translation>À partir de là, personne ne peut se connecter à {vendor} avec Microsoft, sauf si un nouveau secret client a été créé et transmis auparavant.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>What to do: start Entra SSO Wizard, sign in, and choose More, Check, renew or undo.</source>
        <translation>Que faire : démarrez Entra SSO Wizard, connectez-vous, puis choisissez Plus et « Vérifier, renouveler ou défaire ».</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Or type: {command}</source>
        <translation>Ou saisissez : {command}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Organisation: {organisation}</source>
        <translation>Organisation : {organisation}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Address: {address}</source>
        <translation>Adresse : {address}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Client ID: {id}</source>
        <translation>ID client : {id}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Secret ID: {id}</source>
        <translation>ID de secret : {id}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_login.py"/>
        <source>Authenticator app</source>
        <translation>Application d’authentification</translation>
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
        <translation>Clé de sécurité</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_login.py"/>
        <source>Backup code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_login.py"/>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper does not accept this password. Type your master password once more.</source>
        <translation>Keeper n’accepte pas ce mot de passe. Saisissez encore une fois votre mot de passe principal.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper does not accept this code. Codes are short-lived: type the latest one.</source>
        <translation>Keeper n’accepte pas ce code. Les codes sont de courte durée : saisissez le plus récent.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>This is not the token of this sign-in. Copy it from the page in your browser once more.</source>
        <translation>Ce n’est pas le jeton de cette connexion. Copiez-le encore une fois depuis la page dans votre navigateur.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper was asked too often and wants a pause. Wait a few minutes and try again.</source>
        <translation>Keeper a reçu trop de demandes et demande une pause. Attendez quelques minutes et réessayez.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper cannot be reached. Check the connection to the internet and try again.</source>
        <translation>Keeper est injoignable. Vérifiez la connexion à Internet et réessayez.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Something else answered in the place of Keeper, for example a proxy. Nothing was sent there that can be read. Use another network, or hand the values over in the web vault.</source>
        <translation>Quelque chose d’autre a répondu à la place de Keeper, par exemple un proxy. Rien de lisible n’y a été envoyé. Utilisez un autre réseau, ou transmettez les valeurs dans le coffre web.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper has a problem at the moment. Try again in a few minutes.</source>
        <translation>Keeper a un problème en ce moment. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>The session with Keeper has ended. Sign in to Keeper once more.</source>
        <translation>La session avec Keeper est terminée. Connectez-vous encore une fois à Keeper.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper refuses to make a One-Time Share. Your organisation may not allow it, or your plan has none: ask your Keeper administrator about the policy Prevent creating One-Time Sharing.</source>
        <translation>Keeper refuse de créer un One-Time Share. Votre organisation ne l’autorise peut-être pas, ou votre offre n’en comporte pas : interrogez votre administrateur Keeper sur la stratégie Prevent creating One-Time Sharing.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper refuses to save the record. Your organisation may not allow it. Hand the values over in the web vault, or ask your Keeper administrator.</source>
        <translation>Keeper refuse de sauvegarder l’enregistrement. Votre organisation ne l’autorise peut-être pas. Transmettez les valeurs dans le coffre web, ou adressez-vous à votre administrateur Keeper.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper does not let this account in here. Check the e-mail address and the region. If they are right, sign in to the web vault, which says more.</source>
        <translation>Keeper ne laisse pas entrer ce compte ici. Vérifiez l’adresse e-mail et la région. Si elles sont correctes, connectez-vous au coffre web, qui en dit plus.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper asks for a way to sign in that this program does not know. Hand the values over in the web vault.</source>
        <translation>Keeper demande une méthode de connexion que ce programme ne connaît pas. Transmettez les valeurs dans le coffre web.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Not approved yet.</source>
        <translation>Pas encore approuvé.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Something unexpected happened with Keeper. Try again, or hand the values over in the web vault.</source>
        <translation>Un événement inattendu s’est produit avec Keeper. Réessayez, ou transmettez les valeurs dans le coffre web.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The application was registered</source>
        <translation>L’application a été inscrite</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The Redirect URI was added</source>
        <translation>L’URI de redirection a été ajoutée</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The application was listed under Enterprise applications</source>
        <translation>L’application a été ajoutée à la liste sous Applications d’entreprise</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>A client secret was created</source>
        <translation>Un secret client a été créé</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>A client secret was removed</source>
        <translation>Un secret client a été supprimé</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The permission was added to the list</source>
        <translation>L’autorisation a été ajoutée à la liste</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Admin consent was granted for everyone</source>
        <translation>Le consentement administrateur a été accordé pour tous</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>A person or a group was assigned</source>
        <translation>Une personne ou un groupe a été affecté</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>An assignment was taken away</source>
        <translation>Une affectation a été retirée</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The setting of who may sign in was changed</source>
        <translation>Le réglage de qui peut se connecter a été modifié</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>A temporary Redirect URI was added, to try the sign-in</source>
        <translation>Un URI de redirection temporaire a été ajouté, pour essayer la connexion</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Object ID</source>
        <translation>ID d’objet</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Whoever used the wizard confirmed it.</source>
        <translation>La personne qui a utilisé l’assistant l’a confirmé.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Whoever used the wizard confirmed it. The wizard names Keeper's One-Time Share for it.</source>
        <translation>La personne qui a utilisé l’assistant l’a confirmé. L’assistant propose pour cela One-Time Share de Keeper.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Through Keeper's One-Time Share, from the Keeper account of whoever used the wizard.</source>
        <translation>Par le One-Time Share de Keeper, depuis le compte Keeper de la personne qui a utilisé l’assistant.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Through Keeper's One-Time Share, at a link that was sent to whoever used the wizard.</source>
        <translation>Par le One-Time Share de Keeper, à un lien envoyé à la personne qui a utilisé l’assistant.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Through Keeper's One-Time Share, which the wizard made.</source>
        <translation>Par le One-Time Share de Keeper, créé par l’assistant.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Whoever used the wizard entered them on a page of the site.</source>
        <translation>La personne qui a utilisé l’assistant les a saisies sur une page du site.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Whoever used the wizard entered them in the settings of the site.</source>
        <translation>La personne qui a utilisé l’assistant les a saisies dans les paramètres du site.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>They were written to a file that was named when the wizard was started.</source>
        <translation>Elles ont été écrites dans un fichier indiqué au démarrage de l’assistant.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>They were printed for the program that started the wizard.</source>
        <translation>Elles ont été affichées pour le programme qui a démarré l’assistant.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>They were shown in the terminal in which the wizard was started.</source>
        <translation>Elles ont été affichées dans le terminal où l’assistant a été démarré.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{headline} {left}</source>
        <translation>{headline} {left}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>This run looked at a part only. What it saw stands below.</source>
        <translation>Cette exécution n’a examiné qu’une partie. Ce qu’elle a vu figure ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Not everything is done yet. The checks below say what is missing.</source>
        <translation>Tout n’est pas encore fait. Les vérifications ci-dessous indiquent ce qui manque.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Single sign-on to {vendor} with Microsoft Entra ID</source>
        <translation>Authentification unique à {vendor} avec Microsoft Entra ID</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Hand-over sheet and change record</source>
        <translation>Fiche de transmission et journal des modifications</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>A rehearsal in practice mode. Nothing here exists in a real organisation.</source>
        <translation>Une répétition en mode d’entraînement. Rien ici n’existe dans une vraie organisation.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>The steps in the portal, with the values of this set-up</source>
        <translation>Les étapes dans le portail, avec les valeurs de cette configuration</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Made by Entra SSO Wizard {version} on {day}. This sheet holds no client secret.</source>
        <translation>Créée par Entra SSO Wizard {version} le {day}. Cette fiche ne contient aucun secret client.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{day}, {time} UTC</source>
        <translation>{day}, {time} UTC</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{utc} ({time} local time, {zone})</source>
        <translation>{utc} ({time} heure locale, {zone})</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{utc} ({day}, {time} local time, {zone})</source>
        <translation>{utc} ({day}, {time} heure locale, {zone})</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Only people and groups that are assigned</source>
        <translation>Seulement les personnes et les groupes affectés</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Admin consent is granted for everyone</source>
        <translation>Le consentement administrateur est accordé pour tous</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Admin consent was not seen</source>
        <translation>Le consentement administrateur n’a pas été vu</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>What was set up</source>
        <translation>Ce qui a été configuré</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Object ID of the application</source>
        <translation>ID d’objet de l’application</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Object ID under Enterprise applications</source>
        <translation>ID d’objet sous Applications d’entreprise</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Its value is not in this sheet.</source>
        <translation>Sa valeur ne figure pas dans cette fiche.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>The client secret expires</source>
        <translation>Le secret client expire</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Last read back</source>
        <translation>Dernière relecture</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>This sheet was made</source>
        <translation>Cette fiche a été créée</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Who and when</source>
        <translation>Qui et quand</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Each of these was read back from Microsoft or seen on this computer. Nothing is assumed.</source>
        <translation>Chacun de ces points a été relu auprès de Microsoft ou vu sur cet ordinateur. Rien n’est supposé.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{name} (article {steps})</source>
        <translation>{name} (article {steps})</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{state}, read {moment}</source>
        <translation>{state}, lu {moment}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>This plan was shown and agreed to before the first change. What stays was there before.</source>
        <translation>Ce plan a été montré et accepté avant la première modification. Ce qui reste était là auparavant.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>What was there, and what was planned</source>
        <translation>Ce qui existait et ce qui était prévu</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>What the wizard changed</source>
        <translation>Ce que l’assistant a modifié</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Nothing. Everything was there, or made by hand.</source>
        <translation>Rien. Tout était là, ou fait à la main.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>From the notes that the wizard keeps on this computer, the oldest first.</source>
        <translation>D’après les notes que l’assistant conserve sur cet ordinateur, les plus anciennes d’abord.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Taken back</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>The values were not handed over yet, as far as the wizard knows.</source>
        <translation>Les valeurs n’ont pas encore été transmises, à la connaissance de l’assistant.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>What was handed over</source>
        <translation>Ce qui a été transmis</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>In the wizard: sign in, then choose More, Check, renew or undo. The same from the command line:</source>
        <translation>Dans l’assistant : connectez-vous, puis choisissez Plus et « Vérifier, renouveler ou défaire ». La même chose depuis la ligne de commande :</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>An undo goes by the notes on the computer on which the set-up was made. What was there before is never deleted.</source>
        <translation>L’annulation s’appuie sur les notes de l’ordinateur où la configuration a été faite. Ce qui était là auparavant n’est jamais supprimé.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Check, changing nothing</source>
        <translation>Vérifier, sans rien modifier</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Create a new client secret beside the old one</source>
        <translation>Créer un nouveau secret client à côté de l’ancien</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Remove what the wizard created</source>
        <translation>Supprimer ce que l’assistant a créé</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Bring it back within 30 days</source>
        <translation>Le rétablir dans les 30 jours</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>A file could not be written</source>
        <translation>Un fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>The work itself is done. Run the command check with another file.</source>
        <translation>Le travail lui-même est fait. Exécutez la commande check avec un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>Go on and make these changes? [y/N]</source>
        <translation>Continuer et effectuer ces modifications ? [o/N]</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>y, yes</source>
        <translation>o, oui</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Renew the client secret</source>
        <translation>Renouveler le secret client</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Health of all registrations</source>
        <translation>État de toutes les inscriptions</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Which domain</source>
        <translation>Quel domaine</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>{name}: {state} ({detail})</source>
        <translation>{name} : {state} ({detail})</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>No browser could be opened. Please open this link by hand:</source>
        <translation>Aucun navigateur n’a pu être ouvert. Ouvrez ce lien vous-même :</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Enter the code {code} at {url}</source>
        <translation>Saisissez le code {code} à l’adresse {url}</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Sign in at {url}</source>
        <translation>Connectez-vous à l’adresse {url}</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Result: {result}</source>
        <translation>Résultat : {result}</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>{title}. {what_happened} {what_to_do}</source>
        <translation>{title}. {what_happened} {what_to_do}</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Roles are activated here: {link}</source>
        <translation>Les rôles s’activent ici : {link}</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Then run the command again: it signs you in anew, so that the new role counts.</source>
        <translation>Exécutez ensuite à nouveau la commande : elle vous reconnecte, et le nouveau rôle compte.</translation>
    </message>
    <message>
        <location filename="../../wizard/papers.py"/>
        <source>{option}: {reason}. Nothing was changed</source>
        <translation>{option} : {reason}. Rien n’a été modifié</translation>
    </message>
    <message>
        <location filename="../../wizard/papers.py"/>
        <source>--record: a PDF needs Qt, which cannot be loaded here; name a file that ends in .html</source>
        <translation>--record : un PDF nécessite Qt, qui ne peut pas être chargé ici ; indiquez un fichier qui se termine par .html</translation>
    </message>
    <message>
        <location filename="../../wizard/papers.py"/>
        <source>{path} has to end in {endings}</source>
        <translation>{path} doit se terminer par {endings}</translation>
    </message>
    <message>
        <location filename="../../wizard/papers.py"/>
        <source>{path} is there already; name another file</source>
        <translation>{path} existe déjà ; indiquez un autre fichier</translation>
    </message>
    <message>
        <location filename="../../wizard/papers.py"/>
        <source>nothing can be written in the folder {path}</source>
        <translation>rien ne peut être écrit dans le dossier {path}</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Picture {number} of {total}.</source>
        <translation>Image {number} sur {total}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>The page {page}.</source>
        <translation>La page {page}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Tabs: {tabs}. Open: {tab}.</source>
        <translation>Onglets : {tabs}. Ouvert : {tab}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Commands: {commands}.</source>
        <translation>Commandes : {commands}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>On top of it, at the side: {title}.</source>
        <translation>Par-dessus, sur le côté : {title}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>On top of it, in a dialog: {title}.</source>
        <translation>Par-dessus, dans une boîte de dialogue : {title}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Outlined with the number {number}: {control}.</source>
        <translation>Encadré avec le numéro {number} : {control}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Outlined: {control}.</source>
        <translation>Encadré : {control}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Menu: {entries}. Open: {open}.</source>
        <translation>Menu : {entries}. Ouvert : {open}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Chosen: {text}.</source>
        <translation>Choisi : {text}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Not chosen: {text}.</source>
        <translation>Non choisi : {text}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>{label}: {text}.</source>
        <translation>{label} : {text}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Buttons: {buttons}.</source>
        <translation>Boutons : {buttons}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Table: {columns}.</source>
        <translation>Tableau : {columns}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Row: {cells}.</source>
        <translation>Ligne : {cells}.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>Profile for Entra SSO Wizard. Open it in the wizard, or start it with --profile.</source>
        <translation>Profil pour Entra SSO Wizard. Ouvrez-le dans l’assistant, ou démarrez celui-ci avec --profile.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>This profile is for the recipe {profile}, and the wizard was started with {recipe}. Close the wizard and start it with this profile. Nothing was taken from it.</source>
        <translation>Ce profil est destiné à la recette {profile}, et l’assistant a été démarré avec {recipe}. Fermez l’assistant et démarrez-le avec ce profil. Rien n’en a été repris.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>This profile is for {profile}, and {domain} was entered here. One of them is wrong: ask whoever sent the profile. Nothing was taken from it.</source>
        <translation>Ce profil est pour {profile}, et {domain} a été saisi ici. L’un des deux est faux : adressez-vous à la personne qui a envoyé le profil. Rien n’en a été repris.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>This profile is for the organisation {expected}, and you are signed in to {organisation}. If they are the same, close the wizard and open the profile before you sign in. Nothing was taken from it.</source>
        <translation>Ce profil est pour l’organisation {expected}, et vous êtes connecté à {organisation}. Si c’est la même, fermez l’assistant et ouvrez le profil avant de vous connecter. Rien n’en a été repris.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>This profile is for {profile}, and on this computer a set-up for {domain} was begun in the same organisation. Finish or undo that one first, or confirm the domain with --domain {profile}.</source>
        <translation>Ce profil est pour {profile}, et sur cet ordinateur une configuration pour {domain} a été commencée dans la même organisation. Terminez ou défaites d’abord celle-ci, ou confirmez le domaine avec --domain {profile}.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>a name needs at least one character.</source>
        <translation>un nom doit contenir au moins un caractère.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/profile.py"/>
        <source>a name has at most {count} characters.</source>
        <translation><numerusform>un nom a au plus {count} caractère.</numerusform><numerusform>un nom a au plus {count} caractères.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>write a tenant ID or a domain, such as contoso.onmicrosoft.com.</source>
        <translation>indiquez un ID de locataire ou un domaine, par exemple contoso.onmicrosoft.com.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/profile.py"/>
        <source>choose {least} to {count} months.</source>
        <translation><numerusform>choisissez de {least} à {count} mois.</numerusform><numerusform>choisissez de {least} à {count} mois.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>this must be one line of plain text.</source>
        <translation>il faut une seule ligne de texte brut.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>No answer came in time.</source>
        <translation>Aucune réponse n’est venue à temps.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>It could not be checked from this computer.</source>
        <translation>La vérification n’a pas pu être faite depuis cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>A proxy leads there, which is not an HTTP proxy.</source>
        <translation>Un proxy y mène, qui n’est pas un proxy HTTP.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The proxy {proxy} finds its address.</source>
        <translation>Le proxy {proxy} trouve son adresse.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>This computer finds no address for it. Check the spelling, or ask your network team.</source>
        <translation>Cet ordinateur ne trouve pas d’adresse pour ce nom. Vérifiez l’orthographe ou adressez-vous à votre équipe réseau.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>No connection could be made.</source>
        <translation>Aucune connexion n’a pu être établie.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The proxy {proxy} wants a sign-in.</source>
        <translation>Le proxy {proxy} demande une authentification.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The proxy {proxy} does not let the wizard through ({status}).</source>
        <translation>Le proxy {proxy} ne laisse pas passer l’assistant ({status}).</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The site has no such page. Ask whether the site is set up for this domain.</source>
        <translation>Le site n’a pas de telle page. Demandez si le site est configuré pour ce domaine.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The site answered with an error ({status}). That can be so until the three values are entered there.</source>
        <translation>Le site a répondu par une erreur ({status}). Cela peut être le cas tant que les trois valeurs n’y sont pas saisies.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The certificate is not accepted: {reason}.</source>
        <translation>Le certificat n’est pas accepté : {reason}.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The login page is drawn by scripts, which the wizard does not run. Open it to see for yourself.</source>
        <translation>La page de connexion est dessinée par des scripts, que l’assistant n’exécute pas. Ouvrez-la pour voir par vous-même.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site turned its own form away (403). Where that happens in a browser too, the site does not know that it is reached through https.</source>
        <translation>Le site a refusé son propre formulaire (403). Si cela se produit aussi dans un navigateur, le site ne sait pas qu’il est atteint par https.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The login page is at another address, {host}, where the wizard does not look.</source>
        <translation>La page de connexion est à une autre adresse, {host}, où l’assistant ne regarde pas.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>There is no page at {address}.</source>
        <translation>Il n’y a pas de page à l’adresse {address}.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site answered with an error ({status}).</source>
        <translation>Le site a répondu par une erreur ({status}).</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site answered with something that is no page.</source>
        <translation>Le site a répondu par quelque chose qui n’est pas une page.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site shows a page of its own instead.</source>
        <translation>Le site affiche à la place une page qui lui est propre.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site leads from one address to the next without an end.</source>
        <translation>Le site mène d’une adresse à l’autre sans fin.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The connection to the site broke off.</source>
        <translation>La connexion au site s’est interrompue.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site leads to an address that cannot be read.</source>
        <translation>Le site mène à une adresse qui ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Needs attention</source>
        <translation>Action requise</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Change</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Stays</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Goes</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>{organisation} is ready to sign in to {vendor} with Microsoft accounts.</source>
        <translation>{organisation} est prête à se connecter à {vendor} avec des comptes Microsoft.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>One thing is left on the side of {vendor}: something there has to be changed. The page Try the sign-in says what.</source>
        <translation>Il reste une chose à faire du côté de {vendor} : quelque chose doit y être modifié. La page Essayer la connexion dit quoi.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>{vendor} uses your values. Open its login page to see whether the button is there.</source>
        <translation>{vendor} utilise vos valeurs. Ouvrez sa page de connexion pour voir si le bouton s’y trouve.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Whether {vendor} is ready could not be seen from here. Its login page shows it.</source>
        <translation>Impossible de voir d’ici si {vendor} est prêt. Sa page de connexion le montre.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>One thing is left on the side of {vendor}: it uses your values, but its button is not on the login page yet.</source>
        <translation>Il reste une chose à faire du côté de {vendor} : vos valeurs sont utilisées, mais le bouton n’est pas encore sur la page de connexion.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>One thing is left on the side of {vendor}: the three values have to be entered there.</source>
        <translation>Il reste une chose du côté de {vendor} : les trois valeurs doivent y être saisies.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Microsoft's side is done for {organisation}.</source>
        <translation>Du côté de Microsoft, tout est prêt pour {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Enter the address at which your team opens {vendor}.</source>
        <translation>Saisissez l’adresse à laquelle votre équipe ouvre {vendor}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Domain of the site</source>
        <translation>Domaine du site</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Domain of the site: {domain}</source>
        <translation>Domaine du site : {domain}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>This computer finds {domain}</source>
        <translation>Cet ordinateur trouve {domain}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>The certificate of {domain} is valid</source>
        <translation>Le certificat de {domain} est valide</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>The Redirect URI answers</source>
        <translation>L’URI de redirection répond</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>No domain was entered.</source>
        <translation>Aucun domaine n’a été saisi.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>The application has a client secret</source>
        <translation>L’application a un secret client</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>{name}, expires on {day}</source>
        <translation>{name}, expire le {day}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>Microsoft accepts the client secret</source>
        <translation>Microsoft accepte le secret client</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>Proved by signing in with it.</source>
        <translation>Prouvé par une connexion avec celui-ci.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>It was created earlier, and its value was shown only then. If you no longer have it, create a new one.</source>
        <translation>Il a été créé auparavant et sa valeur n’a été affichée qu’à ce moment-là. Si vous ne l’avez plus, créez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>Unused client secrets are removed</source>
        <translation>Les secrets client inutilisés sont supprimés</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/drift.py"/>
        <source>The one that is there lacks the final slash.</source>
        <translation>Il manque la barre oblique finale à celle qui existe.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/drift.py"/>
        <source>{other} is there. It begins with http, and {uri} is needed.</source>
        <translation>{other} est présente. Elle commence par http, alors qu’il faut {uri}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/drift.py"/>
        <source>{other} is there. Its host is not the same: {uri} is needed.</source>
        <translation>{other} est présente. L’hôte n’est pas le même : il faut {uri}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/find_members.py"/>
        <source>People and groups were searched</source>
        <translation>La recherche de personnes et de groupes est faite</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>The application {name} is registered</source>
        <translation>L’application {name} est inscrite</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>Its client secret is valid</source>
        <translation>Son secret client est valide</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>{permission} is granted for everyone</source>
        <translation>{permission} est accordée pour tous</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>Something there has to be changed. The page Try the sign-in says what.</source>
        <translation>Quelque chose doit y être modifié. La page Essayer la connexion dit quoi.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>It could not be checked from here.</source>
        <translation>Cela n’a pas pu être vérifié d’ici.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>It uses the values. Open the login page to see whether the button is there.</source>
        <translation>Les valeurs sont utilisées. Ouvrez la page de connexion pour voir si le bouton est là.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>The three values have to be entered there first.</source>
        <translation>Les trois valeurs doivent d’abord y être saisies.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>It uses the values, but its button is not on the login page yet.</source>
        <translation>Les valeurs sont utilisées, mais le bouton n’est pas encore sur la page de connexion.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>{vendor} uses the three values, and its button is there</source>
        <translation>{vendor} utilise les trois valeurs, et son bouton est là</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>This program no longer holds its value.</source>
        <translation>Ce programme ne détient plus sa valeur.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>It was created earlier, and its value cannot be read again.</source>
        <translation>Il a été créé auparavant et sa valeur ne peut plus être lue.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>The values were handed over</source>
        <translation>Les valeurs ont été transmises</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>Noted on this computer in an earlier run.</source>
        <translation>Noté sur cet ordinateur lors d’une exécution précédente.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>This computer knows nothing of it, and holds no value that could be handed over.</source>
        <translation>Cet ordinateur n’en sait rien et ne détient aucune valeur à transmettre.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>An application for {vendor} is registered</source>
        <translation>Une application pour {vendor} est inscrite</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>None was found that this program registered. Name the domain to look for any other.</source>
        <translation>Aucune inscrite par ce programme n’a été trouvée. Indiquez le domaine pour en chercher d’autres.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>An application is registered for {domain}</source>
        <translation>Une application est inscrite pour {domain}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: the Redirect URI is right</source>
        <translation>{name} : l’URI de redirection est correcte</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>No Redirect URI of {vendor}.</source>
        <translation>Aucune URI de redirection de {vendor}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{uri} is missing.</source>
        <translation>Il manque {uri}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: it is listed under Enterprise applications</source>
        <translation>{name} : elle figure sous Applications d’entreprise</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>The entry was deleted, so nobody can sign in. A set-up creates it again.</source>
        <translation>L’entrée a été supprimée, personne ne peut donc se connecter. Une configuration la crée à nouveau.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>Someone switched it off: Enterprise applications, Properties.</source>
        <translation>Quelqu’un l’a désactivée : Applications d’entreprise, Propriétés.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: signing in is enabled</source>
        <translation>{name} : la connexion est activée</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: people are assigned, as it demands</source>
        <translation>{name} : des personnes sont affectées, comme elle l’exige</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>Nobody is assigned, so nobody can sign in.</source>
        <translation>Personne n’est affecté, donc personne ne peut se connecter.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: {permission} is granted for everyone</source>
        <translation>{name} : {permission} est accordée pour tous</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>The admin consent is missing, or was taken back.</source>
        <translation>Le consentement administrateur manque ou a été retiré.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: a client secret is valid</source>
        <translation>{name} : un secret client est valide</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>There is no client secret.</source>
        <translation>Il n’y a aucun secret client.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: client secret {secret}</source>
        <translation>{name} : secret client {secret}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: no temporary Redirect URI is left</source>
        <translation>{name} : il ne reste aucune URI de redirection temporaire</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>The next set-up, renewal or undo removes {uri}.</source>
        <translation>La prochaine configuration, le prochain renouvellement ou la prochaine annulation retire {uri}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>Expired on {day}. It can be removed.</source>
        <translation>Expiré le {day}. Il peut être supprimé.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/steps/health.py"/>
        <source>{count} days left, until {day}</source>
        <extracomment>In English for 1: {count} day left, until {day}</extracomment>
        <translation><numerusform>{count} jour restant, jusqu’au {day}</numerusform><numerusform>{count} jours restants, jusqu’au {day}</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/lookup.py"/>
        <source>{name} ({id})</source>
        <translation>{name} ({id})</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The application is deleted</source>
        <translation>L’application est supprimée</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The admin consent is taken back</source>
        <translation>Le consentement administrateur est retiré</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The application is no longer listed under Enterprise applications</source>
        <translation>L’application ne figure plus sous Applications d’entreprise</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>It stays listed under Enterprise applications.</source>
        <translation>Elle continue de figurer sous Applications d’entreprise.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Take back the admin consent for {permission}.</source>
        <translation>Retirer le consentement administrateur pour {permission}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Take back the admin consent for {permission}. It stays for {rest}.</source>
        <translation>Retirer le consentement administrateur pour {permission}. Il reste pour {rest}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Remove the application {name} from Enterprise applications.</source>
        <translation>Retirer l’application {name} de la liste Applications d’entreprise.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Delete the application {name} with its client secret. It rests in Entra's recycle bin for 30 days.</source>
        <translation>Supprimer l’application {name} avec son secret client. Elle reste 30 jours dans la corbeille d’Entra.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>{permission} is no longer listed for the application</source>
        <translation>{permission} ne figure plus dans la liste de l’application</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Take {permission} off the permissions of {name}.</source>
        <translation>Retirer {permission} des autorisations de {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The client secret {name} is removed</source>
        <translation>Le secret client {name} est supprimé</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Remove the client secret {name}.</source>
        <translation>Supprimer le secret client {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The Redirect URI {uri} is removed</source>
        <translation>L’URI de redirection {uri} est retirée</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Remove the Redirect URI {uri} from {name}.</source>
        <translation>Retirer l’URI de redirection {uri} de {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The application {name} stays, because others use it as well: {others}.</source>
        <translation>L’application {name} est conservée, car d’autres l’utilisent aussi : {others}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The application {name} stays, because it was not registered here.</source>
        <translation>L’application {name} est conservée, car elle n’a pas été inscrite ici.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Only people who are assigned may sign in, as before</source>
        <translation>Seules les personnes affectées peuvent se connecter, comme auparavant</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Let only people who are assigned sign in again.</source>
        <translation>Ne laisser à nouveau se connecter que les personnes affectées.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Everyone may sign in, as before</source>
        <translation>Tout le monde peut se connecter, comme auparavant</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Let everyone sign in again.</source>
        <translation>Laisser à nouveau tout le monde se connecter.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>{name} is no longer assigned</source>
        <translation>{name} n’est plus affecté</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Take the assignment of {name} away.</source>
        <translation>Retirer l’affectation de {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>{permission} is listed for the application</source>
        <translation>{permission} figure dans la liste de l’application</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>{resource} · delegated</source>
        <translation>{resource} · déléguée</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>Admin consent is granted for {organisation}</source>
        <translation>Le consentement administrateur est accordé pour {organisation}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>The permission shows a green checkmark</source>
        <translation>L’autorisation affiche une coche verte</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>Read back from Microsoft, as the portal shows it.</source>
        <translation>Relu auprès de Microsoft, tel que le portail l’affiche.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>You have seen what will change</source>
        <translation>Vous avez vu ce qui va changer</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>It is listed under Enterprise applications.</source>
        <translation>Elle figure sous Applications d’entreprise.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>The permission is listed and granted.</source>
        <translation>L’autorisation figure dans la liste et elle est accordée.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Its client secret expires on {day}.</source>
        <translation>Son secret client expire le {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>{new} The present one expires on {day}.</source>
        <translation>{new} L’actuel expire le {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Remove the client secret {names}, which was created earlier and not handed over.</source>
        <translation>Supprimer le secret client {names}, créé auparavant et non transmis.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Register the application {name}, for this organisation only, with the Redirect URI {uri}</source>
        <translation>Inscrire l’application {name}, pour cette organisation uniquement, avec l’URI de redirection {uri}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>List it under Enterprise applications.</source>
        <translation>La faire figurer sous Applications d’entreprise.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Create a client secret that expires on {day}.</source>
        <translation>Créer un secret client qui expire le {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Add the permission {permission} and grant admin consent for {organisation}. Nothing else.</source>
        <translation>Ajouter l’autorisation {permission} et accorder le consentement administrateur pour {organisation}. Rien d’autre.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Let everyone in {organisation} sign in.</source>
        <translation>Laisser tous les membres de {organisation} se connecter.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Let only people who are assigned sign in, and assign {names}. Nobody else can sign in.</source>
        <translation>Ne laisser se connecter que les personnes affectées, et affecter {names}. Personne d’autre ne peut se connecter.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>The application {name} is used as it is.</source>
        <translation>L’application {name} est utilisée telle quelle.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>{drift} The application {name} gets {uri} in addition.</source>
        <translation>{drift} L'application {name} reçoit en plus {uri}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>The application {name} gets the Redirect URI {uri} in addition to those it has.</source>
        <translation>L’application {name} reçoit l’URI de redirection {uri} en plus de celles qu’elle a.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Application Developer or Cloud Application Administrator</source>
        <translation>Développeur d’applications ou Administrateur d’application cloud</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Accounts in this organizational directory only</source>
        <translation>Comptes de cet annuaire d’organisation uniquement</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>It accepts accounts of other organisations too. Signing in works all the same.</source>
        <translation>Elle accepte aussi les comptes d’autres organisations. La connexion fonctionne malgré tout.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>The Redirect URI is set (Web)</source>
        <translation>L’URI de redirection est définie (Web)</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>It is switched on in the portal under Authentication. {vendor} does not need it.</source>
        <translation>Il est activé dans le portail sous Authentification. {vendor} n’en a pas besoin.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Implicit grant is switched off</source>
        <translation>L’octroi implicite est désactivé</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>{uri} is needed. There is only {others}.</source>
        <translation>Il faut {uri}. Il n’y a que {others}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>The application is listed under Enterprise applications</source>
        <translation>L’application figure sous Applications d’entreprise</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Signing in to the application is enabled</source>
        <translation>La connexion à l’application est activée</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Only assigned people may. The page Who may sign in? shows them.</source>
        <translation>Seules les personnes affectées le peuvent. La page Qui peut se connecter ? les affiche.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Everyone in {organisation} may sign in to the application</source>
        <translation>Tous peuvent se connecter à l’application ({organisation})</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/renew.py"/>
        <source>The application has a new client secret</source>
        <translation>L’application a un nouveau secret client</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/renew.py"/>
        <source>The client secret {name} stays, because it was not created here.</source>
        <translation>Le secret client {name} est conservé, car il n’a pas été créé ici.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/renew.py"/>
        <source>No older client secret is left</source>
        <translation>Il ne reste aucun ancien secret client</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>The application is back</source>
        <translation>L’application est restaurée</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>Run the set-up once more: it finds the application and adds what is missing.</source>
        <translation>Exécutez la configuration encore une fois : elle trouve l’application et ajoute ce qui manque.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>The admin consent and the rest</source>
        <translation>Le consentement administrateur et le reste</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>It can be restored until {day}.</source>
        <translation>La restauration est possible jusqu’au {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>What was deleted rests in Entra's recycle bin</source>
        <translation>Ce qui a été supprimé se trouve dans la corbeille d’Entra</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Signed in to Azure</source>
        <translation>Connecté à Azure</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Signed in as {account}</source>
        <translation>Connecté en tant que {account}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>an application</source>
        <translation>une application</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>{domain} · {tenant}</source>
        <translation>{domain} · {tenant}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Kind of account</source>
        <translation>Type de compte</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A member of the organisation.</source>
        <translation>Un membre de l’organisation.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A guest. Guests usually may not do this. Use a member's account.</source>
        <translation>Un invité. En général, les invités n’y sont pas autorisés. Utilisez le compte d’un membre.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A personal account. Use your work account.</source>
        <translation>Un compte personnel. Utilisez votre compte professionnel.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A partner's account. Use an account of the organisation itself.</source>
        <translation>Le compte d’un partenaire. Utilisez un compte de l’organisation elle-même.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>An application, signed in without a person.</source>
        <translation>Une application, connectée sans personne.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Microsoft did not say.</source>
        <translation>Microsoft ne l’a pas indiqué.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>The clock of this computer is right</source>
        <translation>L’horloge de cet ordinateur est juste</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>An application is not told what it may do. The next steps show it.</source>
        <translation>Une application n’est pas informée de ce qu’elle peut faire. Les étapes suivantes le montrent.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>You may register applications</source>
        <translation>Vous pouvez inscrire des applications</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>You are {role}.</source>
        <translation>Votre rôle : {role}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Every member may.</source>
        <translation>Chaque membre le peut.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Members may not. The role Application Developer or Cloud Application Administrator is needed.</source>
        <translation>Les membres ne le peuvent pas. Il faut le rôle Développeur d’applications ou Administrateur d’application cloud.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Client secrets are allowed</source>
        <translation>Les secrets client sont autorisés</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A policy of the organisation forbids them.</source>
        <translation>Une stratégie de l’organisation les interdit.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>For at most {count} days.</source>
        <extracomment>In English for 1: For at most {count} day.</extracomment>
        <translation><numerusform>Pour {count} jour au plus.</numerusform><numerusform>Pour {count} jours au plus.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Without a limit of the organisation.</source>
        <translation>Sans limite de l’organisation.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>You may grant admin consent</source>
        <translation>Vous pouvez accorder le consentement administrateur</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>None of your active roles allows it. The role Cloud Application Administrator is enough.</source>
        <translation>Aucun de vos rôles actifs ne le permet. Le rôle Administrateur d’application cloud suffit.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/trial_uri.py"/>
        <source>The temporary Redirect URI is removed</source>
        <translation>L’URI de redirection temporaire est retirée</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/trial_uri.py"/>
        <source>Remove the temporary Redirect URI {uri} of a trial sign-in from {name}.</source>
        <translation>Retirer l’URI de redirection temporaire {uri} d’un essai de connexion de {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>Microsoft accepts the Redirect URI</source>
        <translation>Microsoft accepte l’URI de redirection</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>no name</source>
        <translation>aucun nom</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>{vendor} will receive: {name}, {address}</source>
        <translation>{vendor} recevra : {name}, {address}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>no e-mail address</source>
        <translation>aucune adresse e-mail</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>A person signed in</source>
        <translation>Une personne s’est connectée</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>The account has an e-mail address</source>
        <translation>Le compte a une adresse e-mail</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>Microsoft knows none. {vendor} takes the user name {user_name} in its place, and nobody may be reached there. Enter an address in Entra ID, at the properties of the user.</source>
        <translation>Microsoft n’en connaît aucune. {vendor} prend à sa place le nom d’utilisateur {user_name}, et il se peut que personne n’y soit joignable. Saisissez une adresse dans Entra ID, dans les propriétés de l’utilisateur.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>Microsoft knows none, and so {vendor} cannot tell who it is. Enter an address in Entra ID, at the properties of the user.</source>
        <translation>Microsoft n’en connaît aucune, et {vendor} ne peut donc pas savoir de qui il s’agit. Saisissez une adresse dans Entra ID, dans les propriétés de l’utilisateur.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/undo.py"/>
        <source>Nothing is left of what was created here for {domain}</source>
        <translation>Il ne reste rien de ce qui a été créé ici pour {domain}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>The button {button} is on the login page</source>
        <translation>Le bouton {button} figure sur la page de connexion</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>It is not there yet. It appears once the three values are entered at {vendor}. {ask}</source>
        <translation>Il n’y est pas encore. Il apparaît dès que les trois valeurs sont saisies chez {vendor}. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} starts the sign-in at Microsoft</source>
        <translation>{vendor} lance la connexion chez Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} Perhaps the three values are not entered there yet.</source>
        <translation>{seen} Peut-être que les trois valeurs n’y sont pas encore saisies.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} The sign-in with Microsoft has to be switched on for {domain}. {ask}</source>
        <translation>{seen} La connexion avec Microsoft doit être activée pour {domain}. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} sends people to {host}, which is not Microsoft's sign-in page. {ask}</source>
        <translation>{vendor} envoie les personnes vers {host}, qui n’est pas la page de connexion de Microsoft. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>an address that cannot be read</source>
        <translation>une adresse qui ne peut pas être lue</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} uses your Client ID</source>
        <translation>{vendor} utilise votre ID client</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} uses your Tenant ID</source>
        <translation>{vendor} utilise votre ID de locataire</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} uses the Redirect URI</source>
        <translation>{vendor} utilise l’URI de redirection</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} asks for {permission}</source>
        <translation>{vendor} demande {permission}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} asks Microsoft for {seen} in place of code. It has to use the authorization code flow. {ask}</source>
        <translation>{vendor} demande à Microsoft {seen} au lieu de code. Il faut le flux de code d’autorisation. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} has no Client ID entered.</source>
        <translation>Aucun ID client n’est saisi chez {vendor}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} has another Client ID, {seen}.</source>
        <translation>{vendor} a un autre ID client, {seen}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} {right} has to be entered there, with the client secret that belongs to it. {ask}</source>
        <translation>{seen} Il faut y saisir {right}, avec le secret client correspondant. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} has no Tenant ID entered: {seen} stands in its place, and with that nobody can sign in.</source>
        <translation>Aucun ID de locataire n’est saisi chez {vendor} : {seen} figure à sa place, et avec cela personne ne peut se connecter.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} has another Tenant ID, {seen}.</source>
        <translation>{vendor} a un autre ID de locataire, {seen}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} {right} has to be entered there. {ask}</source>
        <translation>{seen} Il faut y saisir {right}. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names no Redirect URI that can be read.</source>
        <translation>{vendor} n’indique aucune URI de redirection lisible.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names it with http in place of https.</source>
        <translation>{vendor} l’indique avec http à la place de https.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names it without its final slash.</source>
        <translation>{vendor} l’indique sans sa barre oblique finale.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names another host, {host}.</source>
        <translation>{vendor} indique un autre hôte, {host}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names another one, {seen}.</source>
        <translation>{vendor} en indique une autre, {seen}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} Microsoft compares every character. The site of {domain} has to use {right}. {ask}</source>
        <translation>{seen} Microsoft compare chaque caractère. Le site de {domain} doit utiliser {right}. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} asks for {seen}, and so it cannot read who signs in. {missing} has to be added there. {ask}</source>
        <translation>{vendor} demande {seen} et ne peut donc pas lire qui se connecte. Il faut y ajouter {missing}. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/which_domain.py"/>
        <source>The only one is taken: {domain}</source>
        <translation>Le seul qui existe est utilisé : {domain}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/which_domain.py"/>
        <source>Nothing is left of what was created here in {organisation}</source>
        <translation>Il ne reste rien de ce qui a été créé ici dans {organisation}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>Everyone in {organisation} may sign in</source>
        <translation>Tous les membres de {organisation} peuvent se connecter</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>It was set so before and is left as it is.</source>
        <translation>C’était réglé ainsi auparavant et reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>Only people who are assigned may sign in</source>
        <translation>Seules les personnes affectées peuvent se connecter</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>{name} is assigned</source>
        <translation>{name} est affecté</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>You may sign in yourself</source>
        <translation>Vous pouvez vous connecter vous-même</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>You are not among them, so you cannot try the sign-in.</source>
        <translation>Vous n’en faites pas partie et ne pouvez donc pas essayer la connexion.</translation>
    </message>
</context>
</TS>
