<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Wizard</name>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Microsoft Entra ID single sign-on for a django-allauth site</source>
        <translation>Inicio de sesión único con Microsoft Entra ID para un sitio con django-allauth</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Whoever looks after the site</source>
        <translation>Quien se ocupa del sitio</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Ask whoever looks after the site.</source>
        <translation>Pregunte a quien se ocupa del sitio.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Address of the site</source>
        <translation>Dirección del sitio</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The address at which people open the site. You can paste it from the browser.</source>
        <translation>La dirección en la que se abre el sitio. Puede pegarla desde el navegador.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Name of the application</source>
        <translation>Nombre de la aplicación</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Under this name the application appears in your list of Enterprise applications.</source>
        <translation>Con este nombre aparece la aplicación en su lista de aplicaciones empresariales.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client secret expires after</source>
        <translation>El secreto de cliente expira después de</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A new client secret is needed before this time is over. 24 months is the longest.</source>
        <translation>Antes de que termine este plazo se necesita un nuevo secreto de cliente. El máximo son 24 meses.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>This takes about five minutes. First we check that the site is ready.</source>
        <translation>Esto dura unos cinco minutos. Primero comprobamos que el sitio está listo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Check the domain</source>
        <translation>Comprobar el dominio</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>You need an active Azure account that may create applications and grant admin consent for your organisation.</source>
        <translation>Necesita una cuenta activa de Azure que pueda crear aplicaciones y conceder el consentimiento del administrador para su organización.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The site must run at its own address with https, with django-allauth and its provider Microsoft. If you are not sure, ask whoever looks after the site.</source>
        <translation>El sitio tiene que funcionar en su propia dirección con https, con django-allauth y su proveedor Microsoft. Si no está seguro, pregunte a quien se ocupa del sitio.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What is the address of the site?</source>
        <translation>¿Cuál es la dirección del sitio?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The address at which people open it in the browser, for example https://app.your-company.com/.</source>
        <translation>La dirección en la que se abre en el navegador, por ejemplo https://app.your-company.com/.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Which addresses of django-allauth does the wizard expect?</source>
        <translation>¿Qué direcciones de django-allauth espera el asistente?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Those that begin with /accounts/, as in its installation guide. Where the site has them elsewhere, make a recipe file of your own.</source>
        <translation>Las que empiezan por /accounts/, como en su guía de instalación. Si el sitio las tiene en otro lugar, cree un archivo de receta propio.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A row says Unknown or Failed. Can I go on?</source>
        <translation>En una fila pone Desconocido o Error. ¿Puedo continuar?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Yes. These rows are advice: your network may hide the site from this computer. Ask whoever looks after the site if the address does not open in your browser either.</source>
        <translation>Sí. Estas filas son orientativas: puede que su red oculte el sitio a este equipo. Pregunte a quien se ocupa del sitio si la dirección tampoco se abre en su navegador.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Sign in to Azure</source>
        <translation>Iniciar sesión en Azure</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Your browser opens Microsoft's sign-in page. Sign in with your Azure account and come back here.</source>
        <translation>Su navegador abre la página de inicio de sesión de Microsoft. Inicie sesión con su cuenta de Azure y vuelva aquí.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Sign in with the browser</source>
        <translation>Iniciar sesión con el navegador</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Your password stays between you and Microsoft. This program never sees it.</source>
        <translation>Su contraseña queda entre usted y Microsoft. Este programa nunca la ve.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The sign-in is kept in memory only and is forgotten when you close this program.</source>
        <translation>El inicio de sesión se guarda solo en memoria y se olvida cuando usted cierra este programa.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Which account do I use?</source>
        <translation>¿Qué cuenta uso?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Your work account at the organisation whose people will sign in to {vendor}. It needs the role Cloud Application Administrator, Application Administrator or Global Administrator.</source>
        <translation>Su cuenta profesional en la organización cuyas personas iniciarán sesión en {vendor}. Necesita el rol Administrador de aplicaciones en la nube, Administrador de aplicaciones o Administrador global.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Why does Microsoft's page name another program?</source>
        <translation>¿Por qué la página de Microsoft nombra otro programa?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The wizard signs in through a Microsoft app that every organisation has already, so nothing has to be installed or approved first.</source>
        <translation>El asistente inicia sesión mediante una aplicación de Microsoft que todas las organizaciones ya tienen, así que no hay que instalar ni aprobar nada antes.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>I have the role, but the wizard does not see it.</source>
        <translation>Tengo el rol, pero el asistente no lo ve.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A role from Privileged Identity Management has to be activated first. Activate it in the portal, then sign in again.</source>
        <translation>Un rol de Privileged Identity Management tiene que activarse primero. Actívelo en el portal y después inicie sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What will change</source>
        <translation>Qué va a cambiar</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>This is what will be set up in {organisation}. Nothing has been changed yet.</source>
        <translation>Esto es lo que se configurará para {organisation}. Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Looks right, go on</source>
        <translation>Es correcto, continuar</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Each change is made only when you press the button on its page.</source>
        <translation>Cada cambio se realiza solo cuando usted pulsa el botón de su página.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Other applications in your organisation are not touched.</source>
        <translation>Las demás aplicaciones de su organización no se tocan.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Is anything changed by pressing the button?</source>
        <translation>¿Cambia algo al pulsar el botón?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>No. You only say that the list is right. Each change is made by a button on its own page.</source>
        <translation>No. Usted solo dice que la lista es correcta. Cada cambio se hace con un botón de su propia página.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>May I make the changes myself?</source>
        <translation>¿Puedo hacer los cambios yo mismo?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Yes. Choose to make the changes in the portal. The wizard then changes nothing, shows you each step of the article, and checks it.</source>
        <translation>Sí. Elija hacer los cambios en el portal. El asistente no cambia entonces nada, le muestra cada paso del artículo y lo comprueba.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Register the application</source>
        <translation>Registrar la aplicación</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>We create {app_name} in Entra ID, for accounts in this organizational directory only.</source>
        <translation>Creamos {app_name} en Entra ID, solo para las cuentas de este directorio organizativo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Create the application</source>
        <translation>Crear la aplicación</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Redirect URI is {redirect_uri}. It tells Microsoft where to send people after they have signed in.</source>
        <translation>El URI de redirección es {redirect_uri}. Indica a Microsoft adónde enviar a las personas después de iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The final slash of the Redirect URI counts.</source>
        <translation>La barra final del URI de redirección cuenta.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Go to Entra ID.</source>
        <translation>Vaya a Entra ID.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Go to Enterprise applications.</source>
        <translation>Vaya a Aplicaciones empresariales.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click New application.</source>
        <translation>Haga clic en Nueva aplicación.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click Create your own application. Enter the name, and select Register an application to integrate with Microsoft Entra ID (App you're developing).</source>
        <translation>Haga clic en Cree su propia aplicación. Escriba el nombre y seleccione Registrar una aplicación para integrarla con Microsoft Entra ID (aplicación que está desarrollando).</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>For Supported account types, select Accounts in this organizational directory only. For Redirect URI, select Web and paste the address with its final slash. Then click Register.</source>
        <translation>En Tipos de cuenta admitidos, seleccione Solo cuentas de este directorio organizativo. En URI de redirección, seleccione Web y pegue la dirección con su barra final. Después haga clic en Registrar.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Return to All applications and open {app_name}.</source>
        <translation>Vuelva a Todas las aplicaciones y abra {app_name}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Select Single sign-on.</source>
        <translation>Seleccione Inicio de sesión único.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click Go to application.</source>
        <translation>Haga clic en Ir a la aplicación.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What is an application here?</source>
        <translation>¿Qué es aquí una aplicación?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>An entry in Entra ID that stands for {vendor}. With it Microsoft knows where people may be sent after they have signed in.</source>
        <translation>Una entrada en Entra ID que representa a {vendor}. Con ella, Microsoft sabe adónde se puede enviar a las personas después de iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What does single tenant mean?</source>
        <translation>¿Qué significa inquilino único?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Only accounts of your own organisation can sign in through this application.</source>
        <translation>Solo las cuentas de su propia organización pueden iniciar sesión mediante esta aplicación.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What if we set it up before?</source>
        <translation>¿Y si ya lo configuramos antes?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The wizard finds an application with the same Redirect URI and uses it. It does not create a second one.</source>
        <translation>El asistente encuentra una aplicación con el mismo URI de redirección y la usa. No crea una segunda.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client ID and Tenant ID</source>
        <translation>Id. de cliente e id. de inquilino</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>{vendor} needs these two IDs to recognise your application and your organisation.</source>
        <translation>{vendor} necesita estos dos identificadores para reconocer su aplicación y su organización.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Read the IDs</source>
        <translation>Leer los identificadores</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Both IDs are safe to show. They do not give access by themselves.</source>
        <translation>Ambos identificadores se pueden mostrar sin riesgo. Por sí solos no dan acceso.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>You do not need to write them down. They are shown again when you hand them over.</source>
        <translation>No hace falta que los anote. Se muestran de nuevo cuando los entrega.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Compare the Client ID and the Tenant ID on the Overview page with those shown here. Then click Add a certificate or secret.</source>
        <translation>Compare el id. de cliente y el id. de inquilino de la página Información general con los que se muestran aquí. Después haga clic en Agregar un certificado o secreto.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Are these IDs secret?</source>
        <translation>¿Son secretos estos identificadores?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>No. They name your application and your organisation, and give no access by themselves.</source>
        <translation>No. Identifican su aplicación y su organización y por sí solos no dan acceso.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The client secret is the password with which {vendor} proves to Microsoft who it is.</source>
        <translation>El secreto de cliente es la contraseña con la que {vendor} demuestra a Microsoft quién es.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Create the client secret</source>
        <translation>Crear el secreto de cliente</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Microsoft shows the Value of a client secret only once. It is kept here until you have handed it over or close this program.</source>
        <translation>Microsoft muestra el valor de un secreto de cliente una sola vez. Se guarda aquí hasta que usted lo haya entregado o cierre este programa.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Value is needed, not the Secret ID.</source>
        <translation>Se necesita el valor, no el id. de secreto.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click New client secret.</source>
        <translation>Haga clic en Nuevo secreto de cliente.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Enter a description, choose when it expires, 24 months at most, and click Add.</source>
        <translation>Escriba una descripción, elija cuándo expira, 24 meses como máximo, y haga clic en Agregar.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Copy the client secret from the Value column, not the Secret ID, and paste it below.</source>
        <translation>Copie el secreto de cliente de la columna Valor, no el id. de secreto, y péguelo abajo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What happens when the client secret expires?</source>
        <translation>¿Qué ocurre cuando expira el secreto de cliente?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>People can no longer sign in through Microsoft until a new client secret is created and handed over. Put the date into your calendar.</source>
        <translation>Ya nadie puede iniciar sesión mediante Microsoft hasta que se cree y se entregue un nuevo secreto de cliente. Anote la fecha en su calendario.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Why is there a Value and a Secret ID?</source>
        <translation>¿Por qué hay un valor y un id. de secreto?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Value is the password itself. The Secret ID is only its number in a list. {vendor} needs the Value.</source>
        <translation>El valor es la contraseña misma. El id. de secreto es solo su número en una lista. {vendor} necesita el valor.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>API permissions</source>
        <translation>Permisos de API</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The permission User.Read lets {vendor} read the name and e-mail address of whoever signs in.</source>
        <translation>El permiso User.Read permite a {vendor} leer el nombre y la dirección de correo electrónico de quien inicia sesión.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Grant admin consent</source>
        <translation>Conceder consentimiento del administrador</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Admin consent means that you agree for everyone in {organisation}, so nobody is asked at the first sign-in.</source>
        <translation>El consentimiento del administrador significa que usted acepta en nombre de todos ({organisation}), de modo que no se pregunta a nadie en el primer inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A green checkmark appears once Microsoft confirms the consent.</source>
        <translation>Aparece una marca de verificación verde en cuanto Microsoft confirma el consentimiento.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Return to All applications and select {app_name}.</source>
        <translation>Vuelva a Todas las aplicaciones y seleccione {app_name}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Under Manage, select API permissions and click Add a permission.</source>
        <translation>En Administrar, seleccione Permisos de API y haga clic en Agregar un permiso.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Select Microsoft Graph, then Delegated permissions. Select User.Read and click Add permissions.</source>
        <translation>Seleccione Microsoft Graph y después Permisos delegados. Seleccione User.Read y haga clic en Agregar permisos.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click Grant admin consent for {organisation}.</source>
        <translation>Haga clic en Conceder consentimiento del administrador para {organisation}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click Yes.</source>
        <translation>Haga clic en Sí.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A green checkmark shows as the status of the permission.</source>
        <translation>Aparece una marca de verificación verde como estado del permiso.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What can {vendor} see with User.Read?</source>
        <translation>¿Qué puede ver {vendor} con User.Read?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The name and the e-mail address of the person who signs in. It does not see mail, files or other people.</source>
        <translation>El nombre y la dirección de correo electrónico de la persona que inicia sesión. No ve correos, archivos ni a otras personas.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Who may grant admin consent?</source>
        <translation>¿Quién puede conceder el consentimiento del administrador?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A Cloud Application Administrator, an Application Administrator or a Global Administrator.</source>
        <translation>Un administrador de aplicaciones en la nube, un administrador de aplicaciones o un administrador global.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Who may sign in?</source>
        <translation>¿Quién puede iniciar sesión?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Usually everyone in {organisation}. You can choose people instead, now or later.</source>
        <translation>Normalmente, todos ({organisation}). También puede elegir a personas, ahora o más tarde.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>With everyone, nothing has to be done here.</source>
        <translation>Con todos, aquí no hay que hacer nada.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>At the first sign-in django-allauth creates an account, unless the site takes nobody new.</source>
        <translation>En el primer inicio de sesión, django-allauth crea una cuenta, a menos que el sitio no admita a nadie nuevo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Open the Properties of {app_name}. Set Assignment required to No for everyone, or to Yes for people you choose. Click Save.</source>
        <translation>Abra las propiedades de {app_name}. Ponga ¿Asignación necesaria? en No para todos, o en Sí para las personas que elija. Haga clic en Guardar.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>For people you choose, open Users and groups. Click Add user/group, select people or groups, and click Assign.</source>
        <translation>Para las personas que elija, abra Usuarios y grupos. Haga clic en Agregar usuario o grupo, seleccione personas o grupos y haga clic en Asignar.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What happens to people who are not chosen?</source>
        <translation>¿Qué les ocurre a las personas que no se eligen?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>They cannot sign in to {vendor} with Microsoft. Microsoft tells them that an administrator has to assign them.</source>
        <translation>No pueden iniciar sesión en {vendor} con Microsoft. Microsoft les dice que un administrador tiene que asignarlas.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>May I choose groups?</source>
        <translation>¿Puedo elegir grupos?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Yes, with the licence Microsoft Entra ID P1 or P2. Only people who are directly in the group count, not those in a group inside it.</source>
        <translation>Sí, con la licencia Microsoft Entra ID P1 o P2. Solo cuentan las personas que están directamente en el grupo, no las de un grupo dentro de él.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>It was limited before. Is that changed?</source>
        <translation>Antes estaba limitado. ¿Cambia eso?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>No. What was set before is shown and stays as it is, unless you choose something else here.</source>
        <translation>No. Lo que estaba establecido se muestra y queda como está, salvo que elija otra cosa aquí.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Enter the values</source>
        <translation>Introducir los valores</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Enter the three values</source>
        <translation>Introducir los tres valores</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Tenant ID, the Client ID and the client secret go into the settings of {vendor}. Nobody else needs them.</source>
        <translation>El id. de inquilino, el id. de cliente y el secreto de cliente van en la configuración de {vendor}. Nadie más los necesita.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>I have entered them</source>
        <translation>Los he introducido</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Do not send the client secret by e-mail or chat.</source>
        <translation>No envíe el secreto de cliente por correo electrónico ni por chat.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The client secret is wiped from this program once you confirm or close it. If it is lost, create a new one.</source>
        <translation>El secreto de cliente se borra de este programa en cuanto usted confirma o lo cierra. Si se pierde, cree uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>In the admin or in the settings file?</source>
        <translation>¿En el admin o en el archivo de configuración?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Use one of them. With the values in both places django-allauth finds two applications for Microsoft and cannot choose.</source>
        <translation>Use uno de los dos. Con los valores en ambos lugares, django-allauth encuentra dos aplicaciones para Microsoft y no puede elegir.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What is the Tenant ID needed for?</source>
        <translation>¿Para qué se necesita el id. de inquilino?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Without it django-allauth uses common in its place, and Microsoft refuses that for an application of your organisation alone.</source>
        <translation>Sin él, django-allauth usa common en su lugar, y Microsoft lo rechaza para una aplicación que es solo de su organización.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Somebody else enters the values. How do they get them?</source>
        <translation>Otra persona introduce los valores. ¿Cómo los recibe?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>In a way that nobody else can read, for example with your company's password manager.</source>
        <translation>Por un medio que nadie más pueda leer, por ejemplo el gestor de contraseñas de su empresa.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Try the sign-in</source>
        <translation>Probar el inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Here you see that the sign-in works before your people need it.</source>
        <translation>Aquí ve que el inicio de sesión funciona antes de que su gente lo necesite.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Redirect URI is checked by asking Microsoft for a sign-in without anybody. No one is signed in by that.</source>
        <translation>El URI de redirección se comprueba pidiendo a Microsoft un inicio de sesión sin nadie. Nadie inicia sesión con ello.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What happens when I try a sign-in?</source>
        <translation>¿Qué ocurre cuando pruebo un inicio de sesión?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>For the moment {app_name} gets one more Redirect URI, which leads to this computer. Your browser opens Microsoft's page, somebody signs in, and the wizard reads the name and e-mail address, as {vendor} will. Then the Redirect URI is removed again.</source>
        <translation>Por el momento, {app_name} recibe un URI de redirección más, que lleva a este equipo. Su navegador abre la página de Microsoft, alguien inicia sesión y el asistente lee el nombre y la dirección de correo, como lo hará {vendor}. Después se vuelve a quitar el URI de redirección.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Who should sign in?</source>
        <translation>¿Quién debería iniciar sesión?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Anybody of {organisation} who will use {vendor}. It does not have to be an administrator, and what is received stays on this page only.</source>
        <translation>Cualquiera de {organisation} que vaya a usar {vendor}. No tiene que ser un administrador, y lo que se recibe queda solo en esta página.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Microsoft's page shows an error. What does it mean?</source>
        <translation>La página de Microsoft muestra un error. ¿Qué significa?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>AADSTS50105: only assigned people may sign in, and this person is not assigned. AADSTS50020: the account belongs to another organisation. AADSTS65001 or AADSTS90094: the admin consent is missing. AADSTS53003: a sign-in policy does not allow it. AADSTS50011: Microsoft is still copying the Redirect URI, so wait a minute. Press Cancel here and try again.</source>
        <translation>AADSTS50105: solo pueden iniciar sesión las personas asignadas, y esta persona no lo está. AADSTS50020: la cuenta pertenece a otra organización. AADSTS65001 o AADSTS90094: falta el consentimiento del administrador. AADSTS53003: una directiva de inicio de sesión no lo permite. AADSTS50011: Microsoft todavía está copiando el URI de redirección, así que espere un minuto. Pulse Cancelar aquí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>My browser cannot open the page at the end.</source>
        <translation>Mi navegador no puede abrir la página del final.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The page at the end is on this computer and begins with http. A browser that allows https only has to allow it for localhost.</source>
        <translation>La página del final está en este equipo y empieza por http. Un navegador que solo permite https tiene que permitirla para localhost.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Finish</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Everything in Azure is set up.</source>
        <translation>En Azure está todo configurado.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Once the three values are entered, the button Microsoft appears on the login page at https://{domain}/accounts/login/.</source>
        <translation>Cuando se han introducido los tres valores, el botón Microsoft aparece en la página de inicio de sesión en https://{domain}/accounts/login/.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>At the first sign-in through this button, people enter their Microsoft e-mail address and password and arrive in {vendor}.</source>
        <translation>En el primer inicio de sesión con este botón, cada persona introduce su dirección de correo electrónico y su contraseña de Microsoft y llega a {vendor}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>If you get stuck, ask whoever looks after the site.</source>
        <translation>Si no puede continuar, pregunte a quien se ocupa del sitio.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>When can people sign in?</source>
        <translation>¿Cuándo se puede iniciar sesión?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Once the three values are entered and the button is on the login page. The page Try the sign-in says how that stands.</source>
        <translation>Cuando se hayan introducido los tres valores y el botón esté en la página de inicio de sesión. La página Probar el inicio de sesión dice cómo va.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>May I delete anything now?</source>
        <translation>¿Puedo eliminar algo ahora?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>No. {vendor} needs the application, its client secret and the permission as long as people sign in through Microsoft.</source>
        <translation>No. {vendor} necesita la aplicación, su secreto de cliente y el permiso mientras se inicie sesión mediante Microsoft.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Where does the site keep its sign-in applications?</source>
        <translation>¿Dónde guarda el sitio sus aplicaciones de inicio de sesión?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Tenant ID</source>
        <translation>Id. de inquilino</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Tells the site which organisation people sign in from. In django-allauth it is called tenant.</source>
        <translation>Indica al sitio desde qué organización inician sesión las personas. En django-allauth se llama tenant.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client ID</source>
        <translation>Id. de cliente</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Tells Microsoft which application people sign in to. In django-allauth it is called client_id.</source>
        <translation>Indica a Microsoft en qué aplicación inician sesión las personas. En django-allauth se llama client_id.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client Secret</source>
        <translation>Client Secret (secreto de cliente)</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Proves to Microsoft that it is the site that asks. In django-allauth it is called secret. Treat it like a password.</source>
        <translation>Demuestra a Microsoft que la solicitud viene del sitio. En django-allauth se llama secret. Trátelo como una contraseña.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>In Django's admin</source>
        <translation>En el admin de Django</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>You enter the values on a page of the site, as a social application.</source>
        <translation>Introduce los valores en una página del sitio, como Social application.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Open the admin of the site, usually at https://{domain}/admin/, and sign in.</source>
        <translation>Abra el admin del sitio, normalmente en https://{domain}/admin/, e inicie sesión.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Under Social Accounts open Social applications, and click Add social application.</source>
        <translation>En Social Accounts, abra Social applications y haga clic en Add social application.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>For Provider choose Microsoft, which older versions call Microsoft Graph. As Name enter Microsoft: the button on the login page may show it.</source>
        <translation>En Provider elija Microsoft, que las versiones anteriores llaman Microsoft Graph. En Name escriba Microsoft: el botón de la página de inicio de sesión puede mostrarlo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Paste this value into Client id.</source>
        <translation>Pegue este valor en Client id.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Paste the client secret into Secret key.</source>
        <translation>Pegue el secreto de cliente en Secret key.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Paste this into Settings. It holds the Tenant ID.</source>
        <translation>Pegue esto en Settings. Contiene el id. de inquilino.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Where Sites are shown, choose the site. Then click Save.</source>
        <translation>Si aparece Sites, elija el sitio. Después haga clic en Save.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>In the settings file</source>
        <translation>En el archivo de configuración</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>You write two of the values into the settings. The client secret stays outside of them.</source>
        <translation>Escribe dos de los valores en la configuración. El secreto de cliente queda fuera.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Add these lines to the settings of the site. They hold the Tenant ID and the Client ID.</source>
        <translation>Añada estas líneas a la configuración del sitio. Contienen el id. de inquilino y el id. de cliente.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Where the site runs, set the environment variable MICROSOFT_CLIENT_SECRET to this value. Keep it out of files that are under version control.</source>
        <translation>Donde funciona el sitio, dé este valor a la variable de entorno MICROSOFT_CLIENT_SECRET. No lo ponga en archivos que estén bajo control de versiones.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Restart the site, so that it reads the settings anew.</source>
        <translation>Reinicie el sitio para que vuelva a leer la configuración.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Microsoft Entra ID single sign-on for Improvado</source>
        <translation>Inicio de sesión único de Microsoft Entra ID para Improvado</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your Customer Success Manager</source>
        <translation>Su Customer Success Manager</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Ask your Customer Success Manager.</source>
        <translation>Pregunte a su Customer Success Manager.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your Improvado address</source>
        <translation>Su dirección de Improvado</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The address at which your team opens Improvado. You can paste it from the browser.</source>
        <translation>La dirección en la que su equipo abre Improvado. Puede pegarla desde el navegador.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>This takes about five minutes. First we check that your Improvado address is ready.</source>
        <translation>Esto lleva unos cinco minutos. Primero comprobamos que su dirección de Improvado está lista.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your own Improvado address (the whitelabel) must already be set up. If it is not, ask your Customer Success Manager.</source>
        <translation>Su propia dirección de Improvado (la marca blanca) ya debe estar configurada. Si no lo está, consulte a su Customer Success Manager.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>What is my Improvado address?</source>
        <translation>¿Cuál es mi dirección de Improvado?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The address at which your team opens Improvado in the browser, for example https://improvado.your-company.com/. It is also called the whitelabel domain.</source>
        <translation>La dirección en la que su equipo abre Improvado en el navegador, por ejemplo https://improvado.your-company.com/. También se llama dominio de marca blanca.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Yes. These rows are advice: your network may hide the site from this computer. Ask your Customer Success Manager if the address does not open in your browser either.</source>
        <translation>Sí. Esas filas son avisos: es posible que su red oculte el sitio a este equipo. Consulte a su Customer Success Manager si la dirección tampoco se abre en su navegador.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Whoever may sign in still needs an account at Improvado.</source>
        <translation>Quien puede iniciar sesión necesita además una cuenta en Improvado.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Hand over</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Hand over the three values</source>
        <translation>Entregar los tres valores</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Give the Tenant ID, the Client ID and the client secret to your Customer Success Manager through Keeper's One-Time Share.</source>
        <translation>Entregue el id. de inquilino, el id. de cliente y el secreto de cliente a su Customer Success Manager mediante One-Time Share de Keeper.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>My Customer Success Manager confirmed</source>
        <translation>Mi Customer Success Manager lo ha confirmado</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Why Keeper and not e-mail?</source>
        <translation>¿Por qué Keeper y no el correo electrónico?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>A One-Time Share is encrypted, opens on one device only and ends by itself. An e-mail stays readable for years.</source>
        <translation>Un One-Time Share está cifrado, se abre en un solo dispositivo y termina por sí solo. Un correo electrónico se puede leer durante años.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Who receives the values?</source>
        <translation>¿Quién recibe los valores?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your Customer Success Manager at Improvado, who enters them there.</source>
        <translation>Su Customer Success Manager en Improvado, que los introduce allí.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Everything in Azure is set up. Improvado does the rest.</source>
        <translation>Todo está configurado en Azure. Improvado hace el resto.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your Customer Success Manager enters the three values at Improvado.</source>
        <translation>Su Customer Success Manager introduce los tres valores en Improvado.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>After that, the button Sign In with Entra ID appears on the login page at https://{domain}/.</source>
        <translation>Después, el botón Sign In with Entra ID aparece en la página de inicio de sesión en https://{domain}/.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>If you get stuck, ask your Customer Success Manager.</source>
        <translation>Si no puede continuar, consulte a su Customer Success Manager.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Once your Customer Success Manager has entered the three values and the new button is on your login page.</source>
        <translation>Cuando su Customer Success Manager haya introducido los tres valores y el nuevo botón esté en su página de inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Do you have a Keeper account, or a link from your Customer Success Manager?</source>
        <translation>¿Tiene una cuenta de Keeper o un enlace de su Customer Success Manager?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Improvado SSO, {domain}</source>
        <translation>Improvado SSO, {domain}</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Azure Tenant ID</source>
        <translation>Azure Tenant ID (id. de inquilino)</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Tells Improvado which organisation people sign in from. Improvado enters it as the tenant: with "common" in its place nobody could sign in.</source>
        <translation>Indica a Improvado desde qué organización inician sesión las personas. Improvado lo introduce como inquilino: con «common» en su lugar nadie podría iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Tells Microsoft which application people sign in to.</source>
        <translation>Indica a Microsoft en qué aplicación se inicia sesión.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Proves to Microsoft that it is Improvado that asks. Treat it like a password.</source>
        <translation>Demuestra a Microsoft que es Improvado quien pregunta. Trátelo como una contraseña.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>I have a Keeper account</source>
        <translation>Tengo una cuenta de Keeper</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>You put the values into your own vault and share them once.</source>
        <translation>Usted pone los valores en su propio almacén y los comparte una vez.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Choose where your Keeper account is, open the vault and sign in.</source>
        <translation>Elija dónde está su cuenta de Keeper, abra el almacén e inicie sesión.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click Create New, then Record. Choose the record type Login and enter this title.</source>
        <translation>Haga clic en Create New y después en Record. Elija el tipo de registro Login e introduzca este título.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Add a custom field of the type Text, call it Azure Tenant ID, and paste this value.</source>
        <translation>Agregue un campo personalizado del tipo Text, llámelo Azure Tenant ID y pegue este valor.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Add one more custom field of the type Text, call it Client ID, and paste this value.</source>
        <translation>Agregue otro campo personalizado del tipo Text, llámelo Client ID y pegue este valor.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Paste the client secret into the field Password. Then save the record.</source>
        <translation>Pegue el secreto de cliente en el campo Password. Después guarde el registro.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click Share, One-Time Share and Create a One-Time Share. Choose 24 hours, click Create Link and copy the link.</source>
        <translation>Haga clic en Share, One-Time Share y Create a One-Time Share. Elija 24 horas, haga clic en Create Link y copie el enlace.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Send the link to your Customer Success Manager. The first device that opens it is the only one that can, so do not open it yourself.</source>
        <translation>Envíe el enlace a su Customer Success Manager. El primer dispositivo que lo abre es el único que puede, así que no lo abra usted.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Ask your Customer Success Manager to confirm that the three values have arrived.</source>
        <translation>Pida a su Customer Success Manager que confirme que los tres valores han llegado.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>My Customer Success Manager sent me a link</source>
        <translation>Mi Customer Success Manager me ha enviado un enlace</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>You enter the values on the page behind the link. You need no Keeper account.</source>
        <translation>Usted introduce los valores en la página del enlace. No necesita una cuenta de Keeper.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Paste the link and open it on this computer. The first device that opens it is the only one that can.</source>
        <translation>Pegue el enlace y ábralo en este equipo. El primer dispositivo que lo abre es el único que puede.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>On Keeper's page, edit the record and paste the Azure Tenant ID into its field.</source>
        <translation>En la página de Keeper, edite el registro y pegue el Azure Tenant ID en su campo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Paste the Client ID into its field.</source>
        <translation>Pegue el Client ID en su campo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Paste the client secret into the field Password.</source>
        <translation>Pegue el secreto de cliente en el campo Password.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Save the record on Keeper's page. If it cannot be edited there, ask for a link that can be.</source>
        <translation>Guarde el registro en la página de Keeper. Si allí no se puede editar, pida un enlace que se pueda editar.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>I have no Keeper account</source>
        <translation>No tengo una cuenta de Keeper</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>And no link yet. Your Customer Success Manager can make one that you fill in.</source>
        <translation>Y todavía ningún enlace. Su Customer Success Manager puede crear uno que usted rellene.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The sign-in with Microsoft for {domain} is set up in Azure. To hand the three values over I need a One-Time Share of Keeper that I can edit.</source>
        <translation>El inicio de sesión con Microsoft para {domain} está configurado en Azure. Para entregar los tres valores necesito un One-Time Share de Keeper que pueda editar.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>In Keeper, please create a record of the type Login with the title {domain}. Add two custom fields of the type Text, Azure Tenant ID and Client ID. Leave the values empty; the client secret goes into the field Password.</source>
        <translation>En Keeper, cree un registro del tipo Login con el título {domain}. Agregue dos campos personalizados del tipo Text, Azure Tenant ID y Client ID. Deje los valores vacíos; el secreto de cliente va en el campo Password.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Then click Share, One-Time Share and Create a One-Time Share, allow the recipient to edit the record, choose 24 hours and send me the link. Please do not open it yourself: it works on the first device only.</source>
        <translation>Después haga clic en Share, One-Time Share y Create a One-Time Share, permita al destinatario editar el registro, elija 24 horas y envíeme el enlace. No lo abra usted: funciona solo en el primer dispositivo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Without a Keeper account you cannot share anything in Keeper, but you can fill in a record that was shared with you. Send this message to your Customer Success Manager. It holds no secret.</source>
        <translation>Sin una cuenta de Keeper no puede compartir nada en Keeper, pero puede rellenar un registro que se ha compartido con usted. Envíe este mensaje a su Customer Success Manager. No contiene ningún secreto.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Leave this window open until the link arrives. If you close it, you have to create a new client secret then, because its value is kept nowhere else.</source>
        <translation>Deje esta ventana abierta hasta que llegue el enlace. Si la cierra, tendrá que crear entonces un nuevo secreto de cliente, porque su valor no se guarda en ningún otro sitio.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>On the login page</source>
        <translation>En la página de inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>Once the three values are entered, the login page shows **Microsoft**.</source>
        <translation>Cuando se han introducido los tres valores, la página de inicio de sesión muestra **Microsoft**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>Sign In</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>name@company</source>
        <translation>nombre@empresa</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Once Improvado has entered the three values, the login page shows **Sign In with Entra ID**.</source>
        <translation>Cuando Improvado ha introducido los tres valores, la página de inicio de sesión muestra **Sign In with Entra ID**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Log in to Improvado</source>
        <translation>Iniciar sesión en Improvado</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>In the Azure portal</source>
        <translation>En el portal de Azure</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Microsoft Entra admin center</source>
        <translation>Centro de administración de Microsoft Entra</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>your organisation</source>
        <translation>su organización</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>not known yet</source>
        <translation>todavía no se conoce</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>in 24 months</source>
        <translation>en 24 meses</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>ID Protection</source>
        <translation>Protección de identidad</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>ID Governance</source>
        <translation>Gobernanza de identidad</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Verified ID</source>
        <translation>Verified ID</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Overview</source>
        <translation>Información general</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Enterprise apps</source>
        <translation>Aplicaciones empresariales</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>App registrations</source>
        <translation>Registros de aplicaciones</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Manage</source>
        <translation>Administrar</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>All applications</source>
        <translation>Todas las aplicaciones</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>User settings</source>
        <translation>Configuración de usuario</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>App launchers</source>
        <translation>Iniciadores de aplicaciones</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Users and groups</source>
        <translation>Usuarios y grupos</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Single sign-on</source>
        <translation>Inicio de sesión único</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Provisioning</source>
        <translation>Aprovisionamiento</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Certificates &amp; secrets</source>
        <translation>Certificados y secretos</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Signed in as</source>
        <translation>Sesión iniciada como</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Go to **Entra ID**.</source>
        <translation>Vaya a **Entra ID**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>You do not need to look for **Entra ID**. The wizard goes there for you.</source>
        <translation>No hace falta que busque **Entra ID**. El asistente va allí por usted.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Basic information</source>
        <translation>Información básica</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Go to Enterprise applications. The menu calls them **Enterprise apps**.</source>
        <translation>Vaya a las aplicaciones empresariales. En el menú se llaman **Aplicaciones empresariales**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard opens **Enterprise applications** for you.</source>
        <translation>El asistente abre **Aplicaciones empresariales** por usted.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Enterprise applications</source>
        <translation>Aplicaciones empresariales</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>New application</source>
        <translation>Nueva aplicación</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Search by name or ID</source>
        <translation>Buscar por nombre o identificador</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Application ID</source>
        <translation>Id. de aplicación</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Expense reports</source>
        <translation>Informes de gastos</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Team calendar</source>
        <translation>Calendario del equipo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **New application**.</source>
        <translation>Haga clic en **Nueva aplicación**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard presses **New application** for you.</source>
        <translation>El asistente pulsa **Nueva aplicación** por usted.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Browse Microsoft Entra Gallery</source>
        <translation>Examinar la galería de Microsoft Entra</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Create your own application</source>
        <translation>Cree su propia aplicación</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Search application</source>
        <translation>Buscar aplicación</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Featured applications</source>
        <translation>Aplicaciones destacadas</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>On-premises applications</source>
        <translation>Aplicaciones locales</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Register an application to integrate with Microsoft Entra ID (App you're developing)</source>
        <translation>Registrar una aplicación para integrarla con Microsoft Entra ID (aplicación que está desarrollando)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click Create your own application and enter the name {app_name}. Select **Register an application to integrate with Microsoft Entra ID (App you're developing)**.</source>
        <translation>Haga clic en Cree su propia aplicación y escriba el nombre {app_name}. Seleccione **Registrar una aplicación para integrarla con Microsoft Entra ID (aplicación que está desarrollando)**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard enters the name {app_name} and chooses **Register an application to integrate with Microsoft Entra ID**.</source>
        <translation>El asistente escribe el nombre {app_name} y elige **Registrar una aplicación para integrarla con Microsoft Entra ID**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>What's the name of your app?</source>
        <translation>¿Cuál es el nombre de la aplicación?</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>What are you looking to do with your application?</source>
        <translation>¿Qué desea hacer con la aplicación?</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Integrate any other application (Non-gallery)</source>
        <translation>Integrar cualquier otra aplicación (fuera de la galería)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Register an application</source>
        <translation>Registrar una aplicación</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Supported account types</source>
        <translation>Tipos de cuenta admitidos</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Accounts in this organizational directory only ({organisation})</source>
        <translation>Solo cuentas de este directorio organizativo ({organisation})</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Accounts in any organizational directory</source>
        <translation>Cuentas de cualquier directorio organizativo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Redirect URI (Web)</source>
        <translation>URI de redirección (Web)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Select Accounts in this organizational directory only. Enter the **Redirect URI (Web)** as shown here, then click Register. The final slash counts.</source>
        <translation>Seleccione Solo cuentas de este directorio organizativo. Escriba el **URI de redirección (Web)** como se muestra aquí y haga clic en Registrar. La barra final cuenta.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard allows accounts in this organizational directory only and sets the **Redirect URI (Web)** with its final slash.</source>
        <translation>El asistente permite solo cuentas de este directorio organizativo y define el **URI de redirección (Web)** con su barra final.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Return to **All applications** and open {app_name}.</source>
        <translation>Vuelva a **Todas las aplicaciones** y abra {app_name}.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard looks for {app_name} under **All applications**.</source>
        <translation>El asistente busca {app_name} en **Todas las aplicaciones**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Select **Single sign-on**.</source>
        <translation>Seleccione **Inicio de sesión único**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard does not need **Single sign-on**. It goes straight to the application.</source>
        <translation>El asistente no necesita **Inicio de sesión único**. Va directamente a la aplicación.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>OIDC-based Sign-on</source>
        <translation>Inicio de sesión basado en OIDC</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>{app_name} was created with the App registrations experience. Its sign-on is set up there.</source>
        <translation>{app_name} se creó en Registros de aplicaciones. Su inicio de sesión se configura ahí.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Go to application</source>
        <translation>Ir a la aplicación</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **Go to application**.</source>
        <translation>Haga clic en **Ir a la aplicación**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard goes to the application for you, as **Go to application** would.</source>
        <translation>El asistente va a la aplicación por usted, como haría **Ir a la aplicación**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Essentials</source>
        <translation>Información esencial</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Application (client) ID</source>
        <translation>Id. de aplicación (cliente)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Directory (tenant) ID</source>
        <translation>Id. de directorio (inquilino)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>My organization only</source>
        <translation>Solo mi organización</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Client credentials</source>
        <translation>Credenciales de cliente</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add a certificate or secret</source>
        <translation>Agregar un certificado o secreto</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Copy Client ID and Tenant ID, then click **Add a certificate or secret**.</source>
        <translation>Copie el id. de cliente y el id. de inquilino y después haga clic en **Agregar un certificado o secreto**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard reads Client ID and Tenant ID for you, then goes to **Add a certificate or secret**.</source>
        <translation>El asistente lee el id. de cliente y el id. de inquilino por usted y después va a **Agregar un certificado o secreto**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Client secrets (0)</source>
        <translation>Secretos de cliente (0)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Certificates (0)</source>
        <translation>Certificados (0)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>New client secret</source>
        <translation>Nuevo secreto de cliente</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>No client secrets have been created for this application.</source>
        <translation>No se ha creado ningún secreto de cliente para esta aplicación.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **New client secret**.</source>
        <translation>Haga clic en **Nuevo secreto de cliente**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard presses **New client secret** for you.</source>
        <translation>El asistente pulsa **Nuevo secreto de cliente** por usted.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Set the description and the expiration (24 months at most), then click **Add**.</source>
        <translation>Defina la descripción y la expiración (24 meses como máximo) y después haga clic en **Agregar**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard sets the description and the expiration and presses **Add** for you.</source>
        <translation>El asistente define la descripción y la expiración y pulsa **Agregar** por usted.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add a client secret</source>
        <translation>Agregar un secreto de cliente</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>{secret_months} months</source>
        <translation>{secret_months} meses</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Client secrets (1)</source>
        <translation>Secretos de cliente (1)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Secret ID</source>
        <translation>Id. de secreto</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>the hidden text in the column Value</source>
        <translation>el texto oculto de la columna Valor</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Copy the client secret from the column **Value**, not from Secret ID.</source>
        <translation>Copie el secreto de cliente de la columna **Valor**, no de Id. de secreto.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard takes the client secret from the column **Value** and keeps it until you hand it over.</source>
        <translation>El asistente toma el secreto de cliente de la columna **Valor** y lo guarda hasta que usted lo entregue.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Owned applications</source>
        <translation>Aplicaciones propias</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Start typing a display name</source>
        <translation>Empiece a escribir un nombre para mostrar</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Display name</source>
        <translation>Nombre para mostrar</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Return to All applications and select **{app_name}**.</source>
        <translation>Vuelva a Todas las aplicaciones y seleccione **{app_name}**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard returns to **{app_name}** for you.</source>
        <translation>El asistente vuelve a **{app_name}** por usted.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add a permission</source>
        <translation>Agregar un permiso</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Grant admin consent for {organisation}</source>
        <translation>Conceder consentimiento del administrador para {organisation}</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>No permissions added.</source>
        <translation>No se ha agregado ningún permiso.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Under Manage, select API permissions and click **Add a permission**.</source>
        <translation>En Administrar, seleccione Permisos de API y haga clic en **Agregar un permiso**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard presses **Add a permission** for you.</source>
        <translation>El asistente pulsa **Agregar un permiso** por usted.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Choose Microsoft Graph and Delegated permissions. Add **User.Read**.</source>
        <translation>Elija Microsoft Graph y Permisos delegados. Agregue **User.Read**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard adds **User.Read** from Microsoft Graph for you, as a delegated permission.</source>
        <translation>El asistente agrega **User.Read** de Microsoft Graph por usted, como permiso delegado.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Request API permissions</source>
        <translation>Solicitud de permisos de API</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Delegated permissions</source>
        <translation>Permisos delegados</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Application permissions</source>
        <translation>Permisos de aplicación</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Sign in and read user profile</source>
        <translation>Iniciar sesión y leer el perfil del usuario</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add permissions</source>
        <translation>Agregar permisos</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Delegated</source>
        <translation>Delegado</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Not granted</source>
        <translation>No concedido</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **Grant admin consent for {organisation}**.</source>
        <translation>Haga clic en **Conceder consentimiento del administrador para {organisation}**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard presses **Grant admin consent for {organisation}** for you.</source>
        <translation>El asistente pulsa **Conceder consentimiento del administrador para {organisation}** por usted.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **Yes**.</source>
        <translation>Haga clic en **Sí**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard answers **Yes** for you.</source>
        <translation>El asistente responde **Sí** por usted.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Grant admin consent confirmation.</source>
        <translation>Confirmación del consentimiento del administrador.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Do you want to grant consent for the requested permissions for all accounts in {organisation}?</source>
        <translation>¿Desea conceder el consentimiento para los permisos solicitados a todas las cuentas de {organisation}?</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Granted for {organisation}</source>
        <translation>Concedido para {organisation}</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>A green checkmark shows **Granted for {organisation}** as the permission's status.</source>
        <translation>Una marca de verificación verde muestra **Concedido para {organisation}** como estado del permiso.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard waits until Microsoft shows the green checkmark: **Granted for {organisation}**.</source>
        <translation>El asistente espera hasta que Microsoft muestra la marca de verificación verde: **Concedido para {organisation}**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Sign in with Microsoft</source>
        <translation>Iniciar sesión con Microsoft</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Once the three values are entered, the login page shows the button **Sign in with Microsoft**, or one like it.</source>
        <translation>Cuando se han introducido los tres valores, la página de inicio de sesión muestra el botón **Iniciar sesión con Microsoft** o uno parecido.</translation>
    </message>
    <message>
        <location filename="../../wizard/app.py"/>
        <source>Practice mode. Nothing here touches a real tenant.</source>
        <translation>Modo de práctica. Nada de lo que hay aquí toca un inquilino real.</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>See {command}.</source>
        <translation>Consulte {command}.</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>Set up Microsoft Entra ID single sign-on, step by step.</source>
        <translation>Configura el inicio de sesión único con Microsoft Entra ID, paso a paso.</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>print the versions and exit</source>
        <translation>mostrar las versiones y salir</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>do the whole set-up without a window</source>
        <translation>hacer toda la configuración sin ventana</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>say what setup would change, changing nothing</source>
        <translation>decir qué cambiaría setup, sin cambiar nada</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>check an existing set-up and every other of this kind, changing nothing</source>
        <translation>comprobar una configuración existente y todas las demás de este tipo, sin cambiar nada</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>create a new client secret beside the old ones and hand it over</source>
        <translation>crear un nuevo secreto de cliente junto a los antiguos y entregarlo</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>remove exactly what this program created for the domain</source>
        <translation>quitar exactamente lo que este programa creó para el dominio</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>print one JSON object per line</source>
        <translation>mostrar un objeto JSON por línea</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>how to sign in</source>
        <translation>cómo iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>serve the practice tenant until interrupted</source>
        <translation>ofrecer el inquilino de práctica hasta que se interrumpa</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>first of the ports to listen on; 0 takes free ones</source>
        <translation>primero de los puertos en los que escuchar; 0 toma puertos libres</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the situation to rehearse</source>
        <translation>la situación que se ensaya</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>milliseconds before every answer</source>
        <translation>milisegundos antes de cada respuesta</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>other applications it holds</source>
        <translation>otras aplicaciones que contiene</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>keep the tenant in this file</source>
        <translation>guardar el inquilino en este archivo</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write a profile for a customer, which fills in and fixes what is known about him</source>
        <translation>escribir un perfil para un cliente, que rellena y fija lo que se sabe de él</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>save what support needs, with aliases in place of names and ids; nothing is sent</source>
        <translation>guardar lo que necesita el soporte, con alias en lugar de nombres e identificadores; no se envía nada</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>whom the customer asks for help, for example an e-mail address</source>
        <translation>a quién pide ayuda el cliente, por ejemplo una dirección de correo</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the recipe that the profile is for: {names}</source>
        <translation>la receta para la que es el perfil: {names}</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the new file, which ends in {ending}; without it the profile is printed</source>
        <translation>el archivo nuevo, que termina en {ending}; sin él, el perfil se imprime</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the new file, which ends in {ending}; without it everything is printed to be read first</source>
        <translation>el archivo nuevo, que termina en {ending}; sin él, todo se imprime para leerlo antes</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>do not ask before changing anything</source>
        <translation>no preguntar antes de cambiar algo</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>let only this person or group sign in; may be given several times</source>
        <translation>dejar que inicie sesión solo esta persona o este grupo; se puede indicar varias veces</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>let everyone sign in, also where it was limited to assigned people</source>
        <translation>dejar que todos inicien sesión, también donde estaba limitado a personas asignadas</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write the three values there (- is stdout)</source>
        <translation>escribir ahí los tres valores (- es stdout)</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>let somebody sign in to the application once, in the browser, before the values are handed over</source>
        <translation>dejar que alguien inicie sesión una vez en la aplicación, en el navegador, antes de entregar los valores</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write the hand-over sheet there; the file ends in .html or .pdf</source>
        <translation>escribir allí la hoja de entrega; el archivo termina en .html o .pdf</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write a calendar file with the day on which the client secret expires; the file ends in .ics</source>
        <translation>escribir un archivo de calendario con el día en que expira el secreto de cliente; el archivo termina en .ics</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>remove the older client secrets once the new one is proved and handed over</source>
        <translation>quitar los secretos de cliente anteriores cuando el nuevo esté comprobado y entregado</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>bring back what an undo deleted; Entra keeps it for 30 days</source>
        <translation>recuperar lo que se eliminó al deshacer; Entra lo conserva 30 días</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>public, usgov, usgov-dod, china or a cloud file</source>
        <translation>public, usgov, usgov-dod, china o un archivo de nube</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the application that signs you in</source>
        <translation>la aplicación con la que se inicia sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>use a practice tenant; SCENARIO is the situation to rehearse</source>
        <translation>usar un inquilino de práctica; SCENARIO es la situación que se ensaya</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>a file from support with the values for this customer</source>
        <translation>un archivo del soporte técnico con los valores para este cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>what to set up single sign-on for: {names} or a recipe file</source>
        <translation>para qué se configura el inicio de sesión único: {names} o un archivo de receta</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the domain of the site that people sign in to</source>
        <translation>el dominio del sitio en el que se inicia sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>display name of the application</source>
        <translation>nombre para mostrar de la aplicación</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>months until the client secret expires, 1 to 24</source>
        <translation>meses hasta que expira el secreto de cliente, de 1 a 24</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the organisation to sign in to</source>
        <translation>la organización en la que iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>language of the texts: {names}</source>
        <translation>idioma de los textos: {names}</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>how much to log</source>
        <translation>cuánto registrar</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>there is no {name}; choose one of {names}, or a file</source>
        <translation>no existe {name}; elija uno de {names} o un archivo</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write an application (client) ID, such as {id}</source>
        <translation>escriba un id. de aplicación (cliente), por ejemplo {id}</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>there is no {name}; choose one of {names}.</source>
        <translation>no existe {name}; elija uno de {names}.</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write a number from {least} to {most}</source>
        <translation>escriba un número de {least} a {most}</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>something unexpected happened; send support the lines above</source>
        <translation>ha ocurrido algo inesperado; envíe al soporte técnico las líneas anteriores</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>The command cannot be carried out</source>
        <translation>El comando no se puede ejecutar</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>--practice brings its own cloud; leave out --cloud</source>
        <translation>--practice trae su propia nube; quite --cloud</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>there is no display; use the command setup, or see --help</source>
        <translation>no hay pantalla; use el comando setup o consulte --help</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>there is no window here; name a command, or see --help</source>
        <translation>aquí no hay ventana; indique un comando o consulte --help</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>say with --hand-over-to FILE where the three values go; without it the client secret would be lost</source>
        <translation>indique con --hand-over-to FILE adónde van los tres valores; de lo contrario se perdería el secreto de cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>nobody can be asked here; use --yes to agree to the plan</source>
        <translation>aquí no se puede preguntar a nadie; use --yes para aceptar el plan</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>say with --domain which site to set up</source>
        <translation>indique con --domain qué sitio configurar</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>--hand-over-to: {reason}. Nothing was changed</source>
        <translation>--hand-over-to: {reason}. No se ha cambiado nada</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>{reason}: {path}. {variable} names another folder</source>
        <translation>{reason}: {path}. {variable} indica otra carpeta</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>the file {path} cannot be used ({reason})</source>
        <translation>no se puede usar el archivo {path} ({reason})</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>the ports from {port} on cannot be used ({reason})</source>
        <translation>no se pueden usar los puertos a partir de {port} ({reason})</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>it cannot be served ({reason})</source>
        <translation>no se puede ofrecer ({reason})</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>{path} is not the state of a practice tenant; name another file</source>
        <translation>{path} no es el estado de un inquilino de práctica; indique otro archivo</translation>
    </message>
    <message>
        <location filename="../../wizard/cli_papers.py"/>
        <source>the profile fixes {fixed}; leave out {option}</source>
        <translation>el perfil fija {fixed}; omita {option}</translation>
    </message>
    <message>
        <location filename="../../wizard/cli_papers.py"/>
        <source>say with --domain which site the profile is for</source>
        <translation>indique con --domain para qué sitio es el perfil</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>Please approve the sign-in to {vendor} with Microsoft accounts</source>
        <translation>Apruebe el inicio de sesión en {vendor} con cuentas de Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>we are setting up the sign-in to {vendor} with Microsoft accounts. One approval is missing: admin consent for the application {name} in {organisation}.</source>
        <translation>estamos configurando el inicio de sesión en {vendor} con cuentas de Microsoft. Falta una aprobación: el consentimiento del administrador para la aplicación {name} en {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>It allows {vendor} to read the name and the e-mail address of whoever signs in ({permission}). It allows nothing else.</source>
        <translation>Permite a {vendor} leer el nombre y la dirección de correo electrónico de quien inicia sesión ({permission}). No permite nada más.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>Please open this page, sign in and press Accept: {link}</source>
        <translation>Abra esta página, inicie sesión y pulse Aceptar: {link}</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>After Accept the page of {vendor} may show an error. That is expected: the approval was recorded all the same.</source>
        <translation>Después, la página de {vendor} puede mostrar un error. Es lo esperado: la aprobación se registró igualmente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>Or open the application in the portal and press Grant admin consent: {link}</source>
        <translation>O abra la aplicación en el portal y pulse Conceder consentimiento de administrador: {link}</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>The role Cloud Application Administrator is enough. Thank you.</source>
        <translation>Basta con el rol Administrador de aplicaciones en la nube. Gracias.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/changes.py"/>
        <source>no role</source>
        <translation>ningún rol</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>For example: app.your-company.com.</source>
        <translation>Por ejemplo: app.your-company.com.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>This is too long to be an address.</source>
        <translation>Esto es demasiado largo para una dirección.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>This looks like an e-mail address or holds a sign-in name. Enter only the address of the site.</source>
        <translation>Esto parece una dirección de correo electrónico o contiene un nombre de inicio de sesión. Escriba solo la dirección del sitio.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>This is an e-mail address. Enter the address of the site.</source>
        <translation>Esto es una dirección de correo electrónico. Escriba la dirección del sitio.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>An address that begins with {scheme} cannot be used.</source>
        <translation>No se puede usar una dirección que empieza por {scheme}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>The number after the colon must be between 1 and {most}.</source>
        <translation>El número después de los dos puntos debe estar entre 1 y {most}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>Enter the address at which your team opens the site.</source>
        <translation>Escriba la dirección en la que su equipo abre el sitio.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>Browsers read a letter in {name} in different ways. Enter the spelling that begins with xn--.</source>
        <translation>Los navegadores leen de distintas maneras una letra de {name}. Escriba la forma que empieza por xn--.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>An address with a * stands for many sites. Enter the one address of your site.</source>
        <translation>Una dirección con un * representa muchos sitios. Escriba la única dirección de su sitio.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>localhost is this computer only. Enter the address that your team uses.</source>
        <translation>localhost es solo este equipo. Escriba la dirección que usa su equipo de trabajo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>An address cannot hold an underscore ( _ ). Did you mean a hyphen ( - )?</source>
        <translation>Una dirección no puede contener un guion bajo ( _ ). ¿Quería escribir un guion ( - )?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/core/domain.py"/>
        <source>The address has more than {count} characters.</source>
        <translation><numerusform>La dirección tiene más de {count} carácter.</numerusform><numerusform>La dirección tiene más de {count} caracteres.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>{name} is only a part of an address. Enter all of it.</source>
        <translation>{name} es solo una parte de una dirección. Escríbala completa.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>{problem} {example}</source>
        <translation>{problem} {example}</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>{name} is not an address. Use letters, digits, hyphens and dots only.</source>
        <translation>{name} no es una dirección. Use solo letras, dígitos, guiones y puntos.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/core/domain.py"/>
        <source>A part between two dots has more than {count} characters.</source>
        <translation><numerusform>Una parte entre dos puntos tiene más de {count} carácter.</numerusform><numerusform>Una parte entre dos puntos tiene más de {count} caracteres.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>There is a dot too many in {name}.</source>
        <translation>Hay un punto de más en {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>This is the number of a computer, not the name of a site.</source>
        <translation>Esto es el número de un equipo, no el nombre de un sitio.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>US Government Cloud</source>
        <translation>Nube gubernamental de Estados Unidos</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>Paste the link that you were sent.</source>
        <translation>Pegue el vínculo que le han enviado.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>The link must begin with https://. Ask for a new one.</source>
        <translation>El vínculo debe empezar por https://. Pida uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>This link does not lead to Keeper, so it is not opened. A link of Keeper begins with {address}, for example. Ask for the link as Keeper shows it.</source>
        <translation>Este vínculo no lleva a Keeper, por lo que no se abre. Un vínculo de Keeper empieza, por ejemplo, por {address}. Pida el vínculo tal como lo muestra Keeper.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>This is another page of Keeper, not a One-Time Share. Ask for the link that Keeper shows after Share and One-Time Share.</source>
        <translation>Esta es otra página de Keeper, no un One-Time Share. Pida el vínculo que Keeper muestra después de Share y One-Time Share.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>There is something in the link that does not belong to a One-Time Share. Copy it once more.</source>
        <translation>En el enlace hay algo que no pertenece a un One-Time Share. Cópielo otra vez.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>This is not a link. Paste the whole link, which begins with https://.</source>
        <translation>Esto no es un enlace. Pegue el enlace entero, que empieza por https://.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>The link is not complete: its end was cut off. Copy it once more, up to the last character.</source>
        <translation>El enlace no está completo: le falta el final. Cópielo otra vez, hasta el último carácter.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>The part of the link behind # is missing. It is the key of the share. Copy the whole link.</source>
        <translation>Falta la parte del enlace que va después de #. Es la clave del recurso compartido. Copie el enlace entero.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>The part of the link behind # is not a key of Keeper. Copy the link once more, without any other text.</source>
        <translation>La parte del enlace que va después de # no es una clave de Keeper. Copie el enlace otra vez, sin ningún otro texto.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>Paste the Value of the client secret.</source>
        <translation>Pegue el valor del secreto de cliente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>This is the Secret ID. Copy the client secret from the column Value instead.</source>
        <translation>Esto es el id. de secreto. Copie en su lugar el secreto de cliente de la columna Valor.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>The portal shows only the beginning of an older client secret. Create a new one and copy its Value.</source>
        <translation>El portal muestra solo el principio de un secreto de cliente anterior. Cree uno nuevo y copie su valor.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>This is not a client secret. Copy it with the button beside the Value.</source>
        <translation>Esto no es un secreto de cliente. Cópielo con el botón que está junto al valor.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>This is not a Client ID. It stands on the application's Overview page.</source>
        <translation>Esto no es un id. de cliente. Está en la página Información general de la aplicación.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Microsoft is copying this between its servers.</source>
        <translation>Microsoft está copiando esto entre sus servidores.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Usually under a minute.</source>
        <translation>Normalmente menos de un minuto.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Microsoft is still copying the new client secret between its servers.</source>
        <translation>Microsoft todavía está copiando el nuevo secreto de cliente entre sus servidores.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Usually under half a minute.</source>
        <translation>Normalmente menos de medio minuto.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Microsoft asks us to slow down.</source>
        <translation>Microsoft nos pide ir más despacio.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Microsoft is busy. The wizard tries again.</source>
        <translation>Microsoft está ocupado. El asistente lo intenta de nuevo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Usually a few seconds.</source>
        <translation>Normalmente unos segundos.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>The connection was interrupted. The wizard tries again.</source>
        <translation>La conexión se interrumpió. El asistente lo intenta de nuevo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>The proxy does not answer. The wizard tries again.</source>
        <translation>El proxy no responde. El asistente lo intenta de nuevo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Nobody is chosen</source>
        <translation>No se ha elegido a nadie</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>If only chosen people may sign in and nobody is chosen, nobody can sign in.</source>
        <translation>Si solo pueden iniciar sesión las personas elegidas y no se elige a nadie, nadie puede iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Choose at least one person or group, or let everyone sign in.</source>
        <translation>Elija al menos a una persona o un grupo, o deje que todos inicien sesión.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>A Cloud Application Administrator or Application Administrator.</source>
        <translation>Un administrador de aplicaciones en la nube o un administrador de aplicaciones.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Nobody has this name</source>
        <translation>Nadie tiene este nombre</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>{organisation} has no person and no security group called {name}.</source>
        <translation>{organisation} no tiene ninguna persona ni ningún grupo de seguridad con el nombre {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Write the whole name, or the e-mail address. Nothing was changed.</source>
        <translation>Escriba el nombre completo o la dirección de correo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Whoever manages people and groups in {organisation}.</source>
        <translation>Quien administra las personas y los grupos de {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Several have this name</source>
        <translation>Varios tienen este nombre</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>{count} people or groups in {organisation} are called {name}.</source>
        <translation><numerusform>{count} persona o grupo tiene el nombre {name} ({organisation}).</numerusform><numerusform>{count} personas o grupos tienen el nombre {name} ({organisation}).</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Write the e-mail address of the one that you mean. Nothing was changed.</source>
        <translation>Escriba la dirección de correo del que quiere. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Groups need a licence</source>
        <translation>Los grupos necesitan una licencia</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Microsoft says that {organisation} has no licence to assign groups to an application.</source>
        <translation>Microsoft indica que {organisation} no tiene licencia para asignar grupos a una aplicación.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Remove the group and choose its people one by one. Groups need Microsoft Entra ID P1.</source>
        <translation>Quite el grupo y elija a sus personas una por una. Los grupos necesitan Microsoft Entra ID P1.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Whoever manages the licences of {organisation}.</source>
        <translation>Quien administra las licencias de {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>The application has roles of its own</source>
        <translation>La aplicación tiene roles propios</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Whoever is assigned to this application needs one of its roles, and the wizard does not know which.</source>
        <translation>Quien se asigna a esta aplicación necesita uno de sus roles, y el asistente no sabe cuál.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Assign people in the portal: Enterprise applications, Users and groups. There you choose the role. Then check again.</source>
        <translation>Asigne a las personas en el portal: Aplicaciones empresariales, Usuarios y grupos. Allí elige el rol. Después compruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Microsoft asks us to slow down</source>
        <translation>Microsoft nos pide ir más despacio</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>There were too many requests.</source>
        <translation>Hubo demasiadas solicitudes.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Wait a little and check again.</source>
        <translation>Espere un poco y compruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>{helper}, if it stays so. Usually nobody else is needed.</source>
        <translation>{helper}, si sigue así. Normalmente no hace falta nadie más.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Microsoft is busy</source>
        <translation>Microsoft está ocupado</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Microsoft's service did not answer properly.</source>
        <translation>El servicio de Microsoft no respondió correctamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>No connection to Microsoft</source>
        <translation>Sin conexión con Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Microsoft could not be reached from this computer.</source>
        <translation>No se pudo llegar a Microsoft desde este equipo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Check your network connection, then check again.</source>
        <translation>Compruebe su conexión de red y después compruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your IT team, if your network needs a proxy.</source>
        <translation>Su equipo de TI, si su red necesita un proxy.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Something else answered in Microsoft's place</source>
        <translation>Otra cosa respondió en lugar de Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>A page of your network came instead of Microsoft's answer, for example the sign-in page of a guest Wi-Fi or a page that says that an address is blocked.</source>
        <translation>En lugar de la respuesta de Microsoft llegó una página de su red, por ejemplo la página de inicio de sesión de una red Wi-Fi de invitados o una página que dice que una dirección está bloqueada.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Open any web page in your browser. If your network asks you to sign in there, do so, then check again. If it says that an address is blocked, ask your IT team to allow {hosts}.</source>
        <translation>Abra cualquier página web en su navegador. Si su red le pide que inicie sesión ahí, hágalo y después compruebe de nuevo. Si dice que una dirección está bloqueada, pida a su equipo de TI que permita {hosts}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your IT team.</source>
        <translation>Su equipo de TI.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy wants a sign-in</source>
        <translation>El proxy pide que se inicie sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy {proxy} asked for a user name and a password, and the wizard has none for it.</source>
        <translation>El proxy {proxy} pidió un nombre de usuario y una contraseña, y el asistente no los tiene.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Ask your IT team to let {hosts} through without a sign-in. Or set the environment variable HTTPS_PROXY to http://name:password@{proxy} and start the wizard again.</source>
        <translation>Pida a su equipo de TI que deje pasar {hosts} sin inicio de sesión. O establezca la variable de entorno HTTPS_PROXY en http://nombre:contraseña@{proxy} e inicie de nuevo el asistente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy does not let the wizard through</source>
        <translation>El proxy no deja pasar al asistente</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy {proxy} refused the connection to Microsoft.</source>
        <translation>El proxy {proxy} rechazó la conexión con Microsoft.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Ask your IT team to allow {hosts}, then check again.</source>
        <translation>Pida a su equipo de TI que permita {hosts} y después compruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy does not answer</source>
        <translation>El proxy no responde</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>This computer is set to reach the internet through the proxy {proxy}, which does not answer.</source>
        <translation>Este equipo está configurado para acceder a Internet mediante el proxy {proxy}, que no responde.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Check your network connection and the proxy settings of this computer, then check again.</source>
        <translation>Compruebe su conexión de red y la configuración de proxy de este equipo y después compruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy setting cannot be used</source>
        <translation>La configuración de proxy no se puede usar</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>This computer is set to use the proxy {proxy}, which is not an HTTP proxy.</source>
        <translation>Este equipo está configurado para usar el proxy {proxy}, que no es un proxy HTTP.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Set the environment variable HTTPS_PROXY to an HTTP proxy, such as http://proxy.example.com:8080, and start the wizard again.</source>
        <translation>Establezca la variable de entorno HTTPS_PROXY en un proxy HTTP, como http://proxy.example.com:8080, e inicie de nuevo el asistente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The connection is not trusted</source>
        <translation>La conexión no es de confianza</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The certificate of the connection is not one that this computer trusts.</source>
        <translation>Este equipo no confía en el certificado de la conexión.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Ask your IT team to allow {hosts} without inspection.</source>
        <translation>Pida a su equipo de TI que permita sin inspección {hosts}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The certificate does not fit this computer's clock</source>
        <translation>El certificado no concuerda con el reloj de este equipo</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The certificate shown for {host} is valid from {starts} to {ends}, and the clock of this computer says {today}.</source>
        <translation>El certificado presentado para {host} es válido del {starts} al {ends}, y el reloj de este equipo marca el {today}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>If the date or the time is wrong, set the clock of this computer, then check again.</source>
        <translation>Si la fecha o la hora no es correcta, ajuste el reloj de este equipo y después compruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your IT team, if the clock is right. The certificate was issued by {issuer}.</source>
        <translation>Su equipo de TI, si el reloj está bien. El certificado lo emitió {issuer}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Something on your network opens the connection</source>
        <translation>Algo en su red descifra la conexión</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The certificate shown for {host} was issued by {issuer}, which this computer does not trust. Networks that inspect traffic do this.</source>
        <translation>El certificado presentado para {host} lo emitió {issuer}, en quien este equipo no confía. Las redes que inspeccionan el tráfico hacen esto.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Ask your IT team to allow {hosts} without inspection, or to make this computer trust {issuer}.</source>
        <translation>Pida a su equipo de TI que permita sin inspección {hosts} o que haga que este equipo confíe en {issuer}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The computer's clock seems wrong</source>
        <translation>El reloj del equipo parece estar mal</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Set date, time and time zone of this computer, then check again.</source>
        <translation>Ajuste la fecha, la hora y la zona horaria de este equipo y después compruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your IT team, if you may not set the clock.</source>
        <translation>Su equipo de TI, si usted no puede ajustar el reloj.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The wizard cannot write its notes</source>
        <translation>El asistente no puede escribir sus notas</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Before each change the wizard writes down what it is about to do, and it cannot write to this computer's disk. This change was not made.</source>
        <translation>Antes de cada cambio, el asistente anota lo que va a hacer, y no puede escribir en el disco de este equipo. Este cambio no se realizó.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Make room on the disk, or let the wizard write to your home folder, then check again.</source>
        <translation>Libere espacio en el disco o permita que el asistente escriba en su carpeta personal y después compruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your help desk.</source>
        <translation>Su servicio de asistencia.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>This is not the address of a site</source>
        <translation>Esta no es la dirección de un sitio</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Type the address of the site, for example {example}.</source>
        <translation>Escriba la dirección del sitio, por ejemplo {example}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{helper}.</source>
        <translation>{helper}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The new client secret does not work yet</source>
        <translation>El nuevo secreto de cliente todavía no funciona</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Wait a few minutes and check again. It rarely takes longer than 15 minutes.</source>
        <translation>Espere unos minutos y compruebe de nuevo. Rara vez tarda más de 15 minutos.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The client secret is not accepted</source>
        <translation>El secreto de cliente no se acepta</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft does not accept this client secret.</source>
        <translation>Microsoft no acepta este secreto de cliente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Create a new client secret.</source>
        <translation>Cree un nuevo secreto de cliente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The client secret has expired</source>
        <translation>El secreto de cliente ha expirado</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Its end date has passed.</source>
        <translation>Su fecha de finalización ha pasado.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>This client secret belongs to something else</source>
        <translation>Este secreto de cliente pertenece a otra cosa</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{name} has no valid client secret that begins like the one you pasted.</source>
        <translation>{name} no tiene ningún secreto de cliente válido que empiece como el que ha pegado.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>In the portal open {name}, Certificates &amp; secrets. Create a new client secret there and copy its Value.</source>
        <translation>En el portal, abra {name}, Certificados y secretos. Cree ahí un nuevo secreto de cliente y copie su valor.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The client secret's value is not known</source>
        <translation>No se conoce el valor del secreto de cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Its value was shown only when it was created.</source>
        <translation>Su valor se mostró solo al crearlo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>If you no longer have the value, create a new client secret.</source>
        <translation>Si ya no tiene el valor, cree un nuevo secreto de cliente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The application is switched off</source>
        <translation>La aplicación está desactivada</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Someone switched off signing in to this application.</source>
        <translation>Alguien desactivó el inicio de sesión en esta aplicación.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Switch it on in the portal: Enterprise applications, Properties, Enabled for users to sign in.</source>
        <translation>Actívela en el portal: Aplicaciones empresariales, Propiedades, «¿Habilitado para que los usuarios inicien sesión?».</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>An administrator of {organisation}.</source>
        <translation>Un administrador para {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The Redirect URI differs</source>
        <translation>El URI de redirección es distinto</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The Redirect URI at Microsoft is not the one that {vendor} uses.</source>
        <translation>El URI de redirección en Microsoft no es el que usa {vendor}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Let the wizard add the right one. Every other Redirect URI stays.</source>
        <translation>Deje que el asistente agregue el correcto. Los demás URI de redirección se conservan.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The Tenant ID is missing in the sign-in</source>
        <translation>Falta el id. de inquilino en el inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The application accepts only its own organisation.</source>
        <translation>La aplicación acepta solo su propia organización.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The Tenant ID has to be entered at {vendor}.</source>
        <translation>El id. de inquilino tiene que introducirse en {vendor}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Something with this name exists already</source>
        <translation>Ya existe algo con este nombre</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft refused because another object uses the same value.</source>
        <translation>Microsoft lo rechazó porque otro objeto usa el mismo valor.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Check again, or choose another name.</source>
        <translation>Compruebe de nuevo o elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>A deleted application is in the way</source>
        <translation>Una aplicación eliminada estorba</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>An application that was created for this domain was deleted, and Microsoft still keeps it.</source>
        <translation>Se eliminó una aplicación que se había creado para este dominio, y Microsoft todavía la conserva.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Restore it with what was in it. Or delete it permanently in the portal under App registrations, Deleted applications, and check again.</source>
        <translation>Restáurela con lo que contenía. O elimínela definitivamente en el portal, en Registros de aplicaciones, Aplicaciones eliminadas, y compruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Several applications fit</source>
        <translation>Varias aplicaciones coinciden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{count} applications in {organisation} use this Redirect URI.</source>
        <translation><numerusform>{count} aplicación usa este URI de redirección para {organisation}.</numerusform><numerusform>{count} aplicaciones usan este URI de redirección para {organisation}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Choose the one to use.</source>
        <translation>Elija la que se va a usar.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>It exists already</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft says that it was created already.</source>
        <translation>Microsoft indica que ya se había creado.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Check again.</source>
        <translation>Compruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft is still copying</source>
        <translation>Microsoft todavía está copiando</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>What was just created is not visible on all of Microsoft's servers yet.</source>
        <translation>Lo que se acaba de crear aún no es visible en todos los servidores de Microsoft.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>It is no longer there</source>
        <translation>Ya no está ahí</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The application, or a part of it, was deleted in the meantime.</source>
        <translation>La aplicación, o una parte de ella, se eliminó entretanto.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Let the wizard create what is missing again.</source>
        <translation>Deje que el asistente vuelva a crear lo que falta.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>It could not be checked</source>
        <translation>No se pudo comprobar</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The result could not be read back.</source>
        <translation>No se pudo volver a leer el resultado.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>It takes longer than usual</source>
        <translation>Tarda más de lo habitual</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The change was made, and Microsoft does not show it yet.</source>
        <translation>El cambio se realizó, pero Microsoft todavía no lo muestra.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Wait a few minutes, then check again. Nothing is lost.</source>
        <translation>Espere unos minutos y después compruebe de nuevo. No se ha perdido nada.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The application is not listed under Enterprise applications</source>
        <translation>La aplicación no figura en Aplicaciones empresariales</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Its entry there, the service principal, is missing. Without it nobody can sign in.</source>
        <translation>Falta su entrada allí, la entidad de servicio. Sin ella nadie puede iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Let the wizard create it again.</source>
        <translation>Deje que el asistente la vuelva a crear.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Several domains are set up</source>
        <translation>Hay varios dominios configurados</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{organisation} has applications for {domains}.</source>
        <translation>{organisation} tiene aplicaciones para {domains}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Say for which domain, with --domain.</source>
        <translation>Indique el dominio con --domain.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>No application has this Client ID</source>
        <translation>Ninguna aplicación tiene este id. de cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{organisation} has no application with this Client ID.</source>
        <translation>Para {organisation} no hay ninguna aplicación con este id. de cliente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Copy the Client ID from the application's Overview page. If the application was created just now, wait a minute and check again.</source>
        <translation>Copie el id. de cliente de la página Información general de la aplicación. Si la aplicación se acaba de crear, espere un minuto y compruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Single sign-on is not set up yet</source>
        <translation>El inicio de sesión único todavía no está configurado</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>No application for single sign-on was found in {organisation}.</source>
        <translation>No se encontró ninguna aplicación de inicio de sesión único en {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Check the domain, or set single sign-on up first.</source>
        <translation>Compruebe el dominio o configure primero el inicio de sesión único.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>There is nothing to restore</source>
        <translation>No hay nada que restaurar</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Entra's recycle bin holds nothing that was deleted here for this domain. Deleted applications rest there for 30 days.</source>
        <translation>La papelera de reciclaje de Entra no contiene nada que se haya eliminado aquí para este dominio. Las aplicaciones eliminadas permanecen en ella 30 días.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Set single sign-on up again.</source>
        <translation>Configure de nuevo el inicio de sesión único.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The new client secret was not handed over</source>
        <translation>El nuevo secreto de cliente no se entregó</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>As long as nobody has the new client secret, the old ones are still needed.</source>
        <translation>Mientras nadie tenga el nuevo secreto de cliente, los antiguos siguen siendo necesarios.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Create a new client secret, hand it over, then remove the old ones.</source>
        <translation>Cree un nuevo secreto de cliente, entréguelo y después quite los antiguos.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Something unexpected happened</source>
        <translation>Ha ocurrido algo inesperado</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft or the wizard reported something that is not known.</source>
        <translation>Microsoft o el asistente comunicó algo que no se conoce.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Check again. If the problem stays, send the details to support.</source>
        <translation>Compruebe de nuevo. Si el problema continúa, envíe los detalles al soporte técnico.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>An administrator has to approve</source>
        <translation>Un administrador tiene que dar su aprobación</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Only an administrator may grant admin consent for {organisation}.</source>
        <translation>Solo un administrador puede conceder el consentimiento del administrador para {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Ask a Cloud Application Administrator to sign in here, or to press Grant admin consent in the portal under API permissions. Then check again.</source>
        <translation>Pida a un administrador de aplicaciones en la nube que inicie sesión aquí o que pulse Conceder consentimiento del administrador en el portal, en Permisos de API. Después compruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Your account lacks a role</source>
        <translation>A su cuenta le falta un rol</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Microsoft said that your account may not do this. Active roles at the last sign-in: {roles}.</source>
        <translation>Microsoft indicó que su cuenta no puede hacer esto. Roles activos en el último inicio de sesión: {roles}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>The role {role} is needed. If your organisation uses Privileged Identity Management (PIM), activate it there. Then check again with a new sign-in: a role counts only from the next sign-in on.</source>
        <translation>Se necesita el rol {role}. Si su organización usa Privileged Identity Management (PIM), actívelo allí. Después compruebe de nuevo con un nuevo inicio de sesión: un rol cuenta solo a partir del siguiente inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Whoever assigns roles in {organisation}. Global Administrator is not needed.</source>
        <translation>Quien asigna los roles para {organisation}. No se necesita el rol Administrador global.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Your account has reached its limit</source>
        <translation>Su cuenta ha alcanzado su límite</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Accounts without a role may create only a limited number of objects.</source>
        <translation>Las cuentas sin rol solo pueden crear un número limitado de objetos.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Use an administrator's account, or delete applications that are no longer used.</source>
        <translation>Use la cuenta de un administrador o elimine las aplicaciones que ya no se usan.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Client secrets are not allowed here</source>
        <translation>Aquí no se permiten secretos de cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>A policy of {organisation} forbids client secrets.</source>
        <translation>Una directiva prohíbe los secretos de cliente para {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Ask for an exception, then check again. If the exception is made for one application only, the application has to be registered first.</source>
        <translation>Pida una excepción y después compruebe de nuevo. Si la excepción es solo para una aplicación, la aplicación tiene que registrarse primero.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Your IT security team: Enterprise applications, Application policies.</source>
        <translation>Su equipo de seguridad de TI: Aplicaciones empresariales, Directivas de aplicación.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>The client secret would be valid for too long</source>
        <translation>El secreto de cliente sería válido demasiado tiempo</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>A policy of {organisation} limits how long a client secret is valid.</source>
        <translation>Una directiva limita cuánto tiempo es válido un secreto de cliente para {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Create it for the longest time that is allowed. You will need a new one sooner.</source>
        <translation>Créelo para el plazo más largo permitido. Necesitará uno nuevo antes.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>The wizard only checks</source>
        <translation>El asistente solo comprueba</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>You chose to make all changes yourself, so the wizard changes nothing.</source>
        <translation>Usted eligió hacer todos los cambios por su cuenta, así que el asistente no cambia nada.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Make the change in the portal, then check again. Or let the wizard make the changes: the choice is on the page What will change.</source>
        <translation>Haga el cambio en el portal y después compruebe de nuevo. O permita que el asistente haga los cambios: la opción está en la página «Qué va a cambiar».</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in was cancelled</source>
        <translation>El inicio de sesión se canceló</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in ended before it was complete.</source>
        <translation>El inicio de sesión terminó antes de completarse.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Start it again when you are ready.</source>
        <translation>Inícielo de nuevo cuando esté listo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in took too long</source>
        <translation>El inicio de sesión tardó demasiado</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>No answer came from the browser in time.</source>
        <translation>No llegó a tiempo ninguna respuesta del navegador.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Open the sign-in page again. If your browser cannot show it, sign in with a code.</source>
        <translation>Abra de nuevo la página de inicio de sesión. Si su navegador no puede mostrarla, inicie sesión con un código.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The browser could not bring the sign-in back</source>
        <translation>El navegador no pudo devolver el inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your browser uses only https, and so it cannot reach the wizard on this computer.</source>
        <translation>Su navegador usa solo https y por eso no puede llegar al asistente en este equipo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with a code instead.</source>
        <translation>Inicie sesión con un código.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in was declined</source>
        <translation>El inicio de sesión se rechazó</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Cancel was pressed on Microsoft's page.</source>
        <translation>Se pulsó Cancelar en la página de Microsoft.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in again and press Accept.</source>
        <translation>Inicie sesión de nuevo y pulse Aceptar.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Please sign in again</source>
        <translation>Inicie sesión de nuevo</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft ended this sign-in. That is normal after some time.</source>
        <translation>Microsoft terminó este inicio de sesión. Es normal después de un tiempo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in again. Nothing that was created is lost.</source>
        <translation>Inicie sesión de nuevo. No se ha perdido nada de lo creado.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Please sign in once more</source>
        <translation>Inicie sesión una vez más</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The connection broke off at the end of the sign-in, and Microsoft takes each sign-in only once.</source>
        <translation>La conexión se cortó al final del inicio de sesión, y Microsoft acepta cada inicio de sesión una sola vez.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in again. Nothing was changed.</source>
        <translation>Inicie sesión de nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>A sign-in policy stopped you</source>
        <translation>Una directiva de inicio de sesión lo ha detenido</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>A sign-in policy of your organisation does not allow this sign-in.</source>
        <translation>Una directiva de inicio de sesión de su organización no permite este inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in another way, or use your managed company computer or network.</source>
        <translation>Inicie sesión de otra manera o use su equipo administrado o la red de la empresa.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your IT security team can look the sign-in up with the numbers in the details.</source>
        <translation>Su equipo de seguridad de TI puede buscar el inicio de sesión con los números de los detalles.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Signing in with a code is not allowed here</source>
        <translation>Aquí no se permite iniciar sesión con un código</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your organisation blocks sign-ins with a code.</source>
        <translation>Su organización bloquea los inicios de sesión con un código.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with the browser instead.</source>
        <translation>Inicie sesión con el navegador.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your IT security team.</source>
        <translation>Su equipo de seguridad de TI.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The code has expired</source>
        <translation>El código ha expirado</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>A code is valid for 15 minutes only.</source>
        <translation>Un código es válido solo 15 minutos.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Get a new code.</source>
        <translation>Obtenga un código nuevo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This account is not in the organisation</source>
        <translation>Esta cuenta no está en la organización</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The account you chose does not belong to this organisation.</source>
        <translation>La cuenta que eligió no pertenece a esta organización.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with your work account of this organisation, not with a personal account.</source>
        <translation>Inicie sesión con su cuenta profesional de esta organización, no con una cuenta personal.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This is another organisation</source>
        <translation>Esta es otra organización</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>You signed in to {organisation}, and {expected} was expected.</source>
        <translation>Ha iniciado sesión en {organisation} y se esperaba {expected}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with an account of {expected}.</source>
        <translation>Inicie sesión con una cuenta de {expected}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The organisation was not found</source>
        <translation>No se encontró la organización</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft does not know an organisation of that name.</source>
        <translation>Microsoft no conoce ninguna organización con ese nombre.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Check its name. If your company uses Microsoft's government or China cloud, choose it.</source>
        <translation>Compruebe el nombre. Si su empresa usa la nube de Microsoft para la administración pública o para China, elíjala.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>User name or password is wrong</source>
        <translation>El nombre de usuario o la contraseña no son correctos</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft did not accept them.</source>
        <translation>Microsoft no los aceptó.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Try again. The wizard never sees your password.</source>
        <translation>Inténtelo de nuevo. El asistente nunca ve su contraseña.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This account cannot sign in now</source>
        <translation>Esta cuenta no puede iniciar sesión ahora</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The account is locked or switched off, or its password has expired.</source>
        <translation>La cuenta está bloqueada o desactivada, o su contraseña ha expirado.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Wait a few minutes or reset the password.</source>
        <translation>Espere unos minutos o restablezca la contraseña.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>A second factor is needed</source>
        <translation>Se necesita un segundo factor</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft wants you to confirm the sign-in with a second factor.</source>
        <translation>Microsoft quiere que confirme el inicio de sesión con un segundo factor.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Set it up at aka.ms/mfasetup, then sign in again.</source>
        <translation>Configúrelo en aka.ms/mfasetup y después inicie sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This computer is not managed</source>
        <translation>Este equipo no está administrado</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your organisation allows this sign-in only from its own computers.</source>
        <translation>Su organización permite este inicio de sesión solo desde sus propios equipos.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Run the wizard on your managed company computer.</source>
        <translation>Ejecute el asistente en el equipo administrado de su empresa.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>You are not assigned to the app that signs you in</source>
        <translation>Usted no está asignado a la aplicación con la que se inicia sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your organisation lets only chosen people use it.</source>
        <translation>Su organización solo permite que la usen las personas elegidas.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with another of Microsoft's apps, or ask to be assigned.</source>
        <translation>Inicie sesión con otra aplicación de Microsoft o pida que se le asigne.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This is a partner's account</source>
        <translation>Esta es la cuenta de un partner</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>You signed in as a partner of this organisation.</source>
        <translation>Ha iniciado sesión como partner de esta organización.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Use an account of the customer's own organisation.</source>
        <translation>Use una cuenta de la propia organización del cliente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft refused the app that signs you in</source>
        <translation>Microsoft rechazó la aplicación con la que se inicia sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your organisation does not allow the app with which the wizard signs in.</source>
        <translation>Su organización no permite la aplicación con la que el asistente inicia sesión.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with another of Microsoft's apps, or ask for this one to be allowed.</source>
        <translation>Inicie sesión con otra aplicación de Microsoft o pida que se permita esta.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>No sign-in was found on this computer</source>
        <translation>No se encontró ningún inicio de sesión en este equipo</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The Azure tools on this computer are missing or not signed in.</source>
        <translation>Las herramientas de Azure de este equipo faltan o no han iniciado sesión.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft refused the sign-in of this computer</source>
        <translation>Microsoft rechazó el inicio de sesión de este equipo</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in that is stored on this computer is wrong or has expired, or was switched off.</source>
        <translation>El inicio de sesión guardado en este equipo es incorrecto, ha caducado o se ha desactivado.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Correct it there, for example in AZURE_CLIENT_SECRET, or sign in with the browser instead.</source>
        <translation>Corríjalo allí, por ejemplo en AZURE_CLIENT_SECRET, o inicie sesión con el navegador.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Please sign in first</source>
        <translation>Primero inicie sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The wizard is not signed in.</source>
        <translation>El asistente no ha iniciado sesión.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in to Azure.</source>
        <translation>Inicie sesión en Azure.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Nobody signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>The page was closed, Cancel was pressed on it, or no answer came within five minutes.</source>
        <translation>La página se cerró, se pulsó Cancelar en ella o no llegó ninguna respuesta en cinco minutos.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Try again, or leave the trial out. If Microsoft's page shows a number that begins with AADSTS, the help of this page says what it means.</source>
        <translation>Inténtelo de nuevo o prescinda de la prueba. Si la página de Microsoft muestra un número que empieza por AADSTS, la ayuda de esta página dice qué significa.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>This person may not sign in to the application</source>
        <translation>Esta persona no puede iniciar sesión en la aplicación</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Only people who are assigned to the application may sign in, and this person is not.</source>
        <translation>Solo pueden iniciar sesión las personas asignadas a la aplicación, y esta persona no lo está.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Assign the person under Enterprise applications, Users and groups. Or try again with somebody who is assigned.</source>
        <translation>Asigne a la persona en Aplicaciones empresariales, Usuarios y grupos. O inténtelo de nuevo con alguien que esté asignado.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Microsoft asked for consent</source>
        <translation>Microsoft pidió el consentimiento</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Microsoft's sign-in page does not know the admin consent.</source>
        <translation>La página de inicio de sesión de Microsoft no conoce el consentimiento del administrador.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>If it was granted just now, wait a minute and try again. If not, go back to API permissions and grant it there.</source>
        <translation>Si se acaba de conceder, espere un minuto e inténtelo de nuevo. Si no, vuelva a los permisos de API y concédalo allí.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Only accounts of {organisation} can sign in to the application.</source>
        <translation>Solo pueden iniciar sesión en la aplicación cuentas de {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Try again with a work account of {organisation}.</source>
        <translation>Inténtelo de nuevo con una cuenta de trabajo de {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Anybody with a work account of {organisation}.</source>
        <translation>Cualquiera con una cuenta de trabajo de {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>A sign-in policy stopped this person</source>
        <translation>Una directiva de inicio de sesión ha detenido a esta persona</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>A sign-in policy of {organisation} does not allow this sign-in to the application.</source>
        <translation>Una directiva de inicio de sesión de {organisation} no permite este inicio de sesión en la aplicación.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Try again with another account or from another computer. As long as the policy is in the way, this person cannot sign in to {vendor} with Microsoft either.</source>
        <translation>Inténtelo de nuevo con otra cuenta o desde otro equipo. Mientras exista la directiva, esta persona tampoco podrá iniciar sesión en {vendor} con Microsoft.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>A sign-in cannot be tried here any more</source>
        <translation>Aquí ya no se puede probar un inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>A trial needs the client secret, and its value is no longer kept here.</source>
        <translation>Una prueba necesita el secreto de cliente, y su valor ya no se guarda aquí.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Try it at the login page of {vendor} once the button {button} is there. Or go back to Client secret and create a new one, which then has to be handed over again.</source>
        <translation>Pruébelo en la página de inicio de sesión de {vendor} cuando esté el botón {button}. O vuelva al secreto de cliente y cree uno nuevo, que después hay que entregar otra vez.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>The temporary Redirect URI was refused</source>
        <translation>El URI de redirección temporal se ha rechazado</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Microsoft does not let the application have a Redirect URI on this computer. A policy of {organisation}, or another Redirect URI of the application, may be the reason.</source>
        <translation>Microsoft no permite que la aplicación tenga un URI de redirección en este equipo. El motivo puede ser una directiva de {organisation} u otro URI de redirección de la aplicación.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Leave the trial out. What was set up stays as it is.</source>
        <translation>Prescinda de la prueba. Lo que se configuró queda como está.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use another account</source>
        <translation>Usar otra cuenta</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Sign in with a code</source>
        <translation>Iniciar sesión con un código</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use the longest time allowed</source>
        <translation>Usar el plazo más largo permitido</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Create a new client secret</source>
        <translation>Crear un nuevo secreto de cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use this application</source>
        <translation>Usar esta aplicación</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use this Client ID</source>
        <translation>Usar este id. de cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Check the client secret</source>
        <translation>Comprobar el secreto de cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Register the application anyway</source>
        <translation>Registrar la aplicación de todos modos</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use it with a new client secret</source>
        <translation>Usarla con un nuevo secreto de cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Register a new application</source>
        <translation>Registrar una nueva aplicación</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Leave the trial out</source>
        <translation>Prescindir de la prueba</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Wait and check again</source>
        <translation>Esperar y comprobar de nuevo</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Check again with a new sign-in</source>
        <translation>Comprobar de nuevo con otro inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Activate a role in PIM</source>
        <translation>Activar un rol en PIM</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Sign in with another Microsoft app</source>
        <translation>Iniciar sesión con otra aplicación de Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Repair the Redirect URI</source>
        <translation>Reparar el URI de redirección</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Create what is missing</source>
        <translation>Crear lo que falta</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>List it under Enterprise applications</source>
        <translation>Incluirla en Aplicaciones empresariales</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Restore the application</source>
        <translation>Restaurar la aplicación</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Open Users and groups</source>
        <translation>Abrir Usuarios y grupos</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>your site</source>
        <translation>su sitio</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Whoever gave you this program</source>
        <translation>Quien le dio este programa</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Cloud Application Administrator</source>
        <translation>Administrador de aplicaciones en la nube</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Microsoft's sign-in and Graph addresses</source>
        <translation>las direcciones de inicio de sesión y de Graph de Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Microsoft refused because the times differ.</source>
        <translation>Microsoft lo rechazó porque las horas son distintas.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the application</source>
        <translation>la aplicación</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the Redirect URI</source>
        <translation>el URI de redirección</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the entry under Enterprise applications</source>
        <translation>la entrada en Aplicaciones empresariales</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the client secret</source>
        <translation>el secreto de cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the permission in the application's list</source>
        <translation>el permiso en la lista de la aplicación</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the admin consent</source>
        <translation>el consentimiento del administrador</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the people who are assigned</source>
        <translation>las personas asignadas</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the setting of who may sign in</source>
        <translation>el ajuste de quién puede iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the temporary Redirect URI of a trial sign-in</source>
        <translation>el URI de redirección temporal de un inicio de sesión de prueba</translation>
    </message>
    <message>
        <location filename="../../wizard/core/words.py"/>
        <source>{things}, {next}</source>
        <translation>{things}, {next}</translation>
    </message>
    <message>
        <location filename="../../wizard/core/words.py"/>
        <source>January, February, March, April, May, June, July, August, September, October, November, December</source>
        <translation>enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre</translation>
    </message>
    <message>
        <location filename="../../wizard/core/words.py"/>
        <source>Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec</source>
        <translation>ene., feb., mar., abr., may., jun., jul., ago., sept., oct., nov., dic.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/words.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>The client secret was created earlier and Microsoft shows its value only once, so nothing was written this time. Use the values that were handed over then. If nobody has them, start the program without a command and choose Create a new client secret.</source>
        <translation>El secreto de cliente se creó anteriormente y Microsoft muestra su valor una sola vez, así que esta vez no se escribió nada. Use los valores que se entregaron entonces. Si nadie los tiene, inicie el programa sin un comando y elija «Crear un nuevo secreto de cliente».</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>the terminal</source>
        <translation>el terminal</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>the output</source>
        <translation>la salida</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>The three values could not be written</source>
        <translation>No se pudieron escribir los tres valores</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>Nothing could be written to {place}: {reason}.</source>
        <translation>No se pudo escribir nada en {place}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>Run the command again with another file. A new client secret then replaces this one.</source>
        <translation>Ejecute de nuevo el comando con otro archivo. Un nuevo secreto de cliente sustituirá entonces a este.</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>The three values were written to {place}.</source>
        <translation>Los tres valores se escribieron en {place}.</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>{path} is a folder; name a file in it</source>
        <translation>{path} es una carpeta; indique un archivo dentro de ella</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>{path} is not an ordinary file</source>
        <translation>{path} no es un archivo normal</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>nothing can be written in the folder {path} ({reason})</source>
        <translation>no se puede escribir nada en la carpeta {path} ({reason})</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>You are signed in</source>
        <translation>Ha iniciado sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>You can close this page and go back to the wizard.</source>
        <translation>Puede cerrar esta página y volver al asistente.</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>The sign-in did not finish</source>
        <translation>El inicio de sesión no terminó</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>Go back to the wizard. It says what you can do.</source>
        <translation>Vuelva al asistente. Le dice qué puede hacer.</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>The wizard does not wait for this answer</source>
        <translation>El asistente no espera esta respuesta</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>Close this page and go back to the wizard.</source>
        <translation>Cierre esta página y vuelva al asistente.</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>There is nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>You can close this page.</source>
        <translation>Puede cerrar esta página.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} days ahead of Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} day ahead of Microsoft's.</extracomment>
        <translation><numerusform>El reloj de este equipo está adelantado {count} día respecto al de Microsoft.</numerusform><numerusform>El reloj de este equipo está adelantado {count} días respecto al de Microsoft.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} hours ahead of Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} hour ahead of Microsoft's.</extracomment>
        <translation><numerusform>El reloj de este equipo está adelantado {count} hora respecto al de Microsoft.</numerusform><numerusform>El reloj de este equipo está adelantado {count} horas respecto al de Microsoft.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} minutes ahead of Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} minute ahead of Microsoft's.</extracomment>
        <translation><numerusform>El reloj de este equipo está adelantado {count} minuto respecto al de Microsoft.</numerusform><numerusform>El reloj de este equipo está adelantado {count} minutos respecto al de Microsoft.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} days behind Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} day behind Microsoft's.</extracomment>
        <translation><numerusform>El reloj de este equipo está atrasado {count} día respecto al de Microsoft.</numerusform><numerusform>El reloj de este equipo está atrasado {count} días respecto al de Microsoft.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} hours behind Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} hour behind Microsoft's.</extracomment>
        <translation><numerusform>El reloj de este equipo está atrasado {count} hora respecto al de Microsoft.</numerusform><numerusform>El reloj de este equipo está atrasado {count} horas respecto al de Microsoft.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} minutes behind Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} minute behind Microsoft's.</extracomment>
        <translation><numerusform>El reloj de este equipo está atrasado {count} minuto respecto al de Microsoft.</numerusform><numerusform>El reloj de este equipo está atrasado {count} minutos respecto al de Microsoft.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/entra/problems.py"/>
        <source>Microsoft does not accept the Redirect URI that belongs to this domain.</source>
        <translation>Microsoft no acepta el URI de redirección que corresponde a este dominio.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/another_language.py"/>
        <source>This profile asks for {language}. The wizard speaks it when it is opened on the first page.</source>
        <translation>Este perfil pide {language}. El asistente usa ese idioma si el perfil se abre en la primera página.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/footer.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/footer.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/footer.py"/>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/footer.py"/>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>The wizard is still working. Close it anyway?</source>
        <translation>El asistente todavía está trabajando. ¿Cerrarlo de todos modos?</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>What was created in your tenant stays there. Start the wizard again to go on from there.</source>
        <translation>Lo que se creó en su inquilino se queda ahí. Inicie de nuevo el asistente para continuar desde ahí.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>The client secret was not handed over yet. Close the wizard anyway?</source>
        <translation>El secreto de cliente todavía no se ha entregado. ¿Cerrar el asistente de todos modos?</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>Its value cannot be shown again. You would have to create a new client secret.</source>
        <translation>Su valor no se puede volver a mostrar. Tendría que crear un nuevo secreto de cliente.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>Close the wizard</source>
        <translation>Cerrar el asistente</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>The wizard cannot go on.</source>
        <translation>El asistente no puede continuar.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>It was undone.</source>
        <translation>Se deshizo.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Check, renew or undo</source>
        <translation>Comprobar, renovar o deshacer</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Remove the older client secrets</source>
        <translation>Quitar los secretos de cliente anteriores</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Undo the set-up</source>
        <translation>Deshacer la configuración</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>What is set up</source>
        <translation>Lo que está configurado</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>The wizard can repair this. It adds what is missing and touches nothing else.</source>
        <translation>El asistente puede repararlo. Agrega lo que falta y no toca nada más.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>A new one works beside the old one, so nobody is locked out meanwhile.</source>
        <translation>Uno nuevo funciona junto al antiguo, de modo que nadie se queda sin acceso entretanto.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Read just now in {organisation}.</source>
        <translation>Leído ahora mismo para {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Please sign in to Azure first.</source>
        <translation>Inicie sesión primero en Azure.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>This is what the wizard created for {domain}. Nothing else is touched.</source>
        <translation>Esto es lo que el asistente creó para {domain}. No se toca nada más.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>What was deleted rests in Entra's recycle bin for 30 days. It can be restored.</source>
        <translation>Lo que se eliminó permanece 30 días en la papelera de reciclaje de Entra. Se puede restaurar.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Nothing is left of what the wizard created for {domain}.</source>
        <translation>No queda nada de lo que el asistente creó para {domain}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Undo the set-up?</source>
        <translation>¿Deshacer la configuración?</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>People can then no longer sign in through it.</source>
        <translation>Después ya nadie puede iniciar sesión con ella.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Like this computer</source>
        <translation>Como este equipo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>High contrast, light</source>
        <translation>Contraste alto, claro</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>High contrast, dark</source>
        <translation>Contraste alto, oscuro</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Save the hand-over sheet</source>
        <translation>Guardar la hoja de entrega</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Save the calendar file</source>
        <translation>Guardar el archivo de calendario</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Save a support bundle</source>
        <translation>Guardar un paquete de soporte</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Open a profile</source>
        <translation>Abrir un perfil</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Make a profile for a customer</source>
        <translation>Crear un perfil para un cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Help for this page</source>
        <translation>Ayuda para esta página</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Share-safe screen</source>
        <translation>Pantalla para compartir</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Pictures of the portal</source>
        <translation>Imágenes del portal</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Sets up Microsoft Entra ID single sign-on, step by step. Not a product of Microsoft or of the vendor of your site.</source>
        <translation>Configura el inicio de sesión único con Microsoft Entra ID, paso a paso. No es un producto de Microsoft ni del proveedor de su sitio.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Not all is there yet. What was just saved can take a minute to show.</source>
        <translation>Todavía no está todo. Lo que se acaba de guardar puede tardar un minuto en aparecer.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Your contact for help: {contact}</source>
        <translation>Su contacto para obtener ayuda: {contact}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Waiting for Microsoft to answer. So far: {time}.</source>
        <translation>Esperando la respuesta de Microsoft. Hasta ahora: {time}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Let the wizard do it</source>
        <translation>Que lo haga el asistente</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>I'll do it in the portal</source>
        <translation>Lo haré en el portal</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Step {number} of {total}</source>
        <translation>Paso {number} de {total}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Step {number} of {total} · article step {step}</source>
        <translation>Paso {number} de {total} · paso {step} del artículo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Step {number} of {total} · article steps {steps}</source>
        <translation>Paso {number} de {total} · pasos {steps} del artículo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/before_you_start.py"/>
        <source>Fixed by the profile. If it is wrong, ask whoever sent it.</source>
        <translation>Fijado por el perfil. Si no es correcto, pregunte a quien lo envió.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/before_you_start.py"/>
        <source>Redirect URI</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/before_you_start.py"/>
        <source>What you need</source>
        <translation>Lo que necesita</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/before_you_start.py"/>
        <source>Waiting for {domain} to answer. So far: {time}.</source>
        <translation>Esperando la respuesta de {domain}. Hasta ahora: {time}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>The Value, not the Secret ID.</source>
        <translation>El valor, no el id. de secreto.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>Value of the client secret</source>
        <translation>Valor del secreto de cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>It stays in this program and is shown as dots.</source>
        <translation>Se queda en este programa y se muestra como puntos.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>Your organisation allows at most {count} days.</source>
        <extracomment>In English for 1: Your organisation allows at most {count} day.</extracomment>
        <translation><numerusform>Su organización permite como máximo {count} día.</numerusform><numerusform>Su organización permite como máximo {count} días.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>It expires on {day}.</source>
        <translation>Expira el {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>The value is not known here.</source>
        <translation>El valor no se conoce aquí.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>{count} months</source>
        <extracomment>In English for 1: {count} month</extracomment>
        <translation><numerusform>{count} mes</numerusform><numerusform>{count} meses</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>Saved in {path}.</source>
        <translation>Guardado en {path}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>The sheet is for your files: what was set up, by whom, and every check. It holds no client secret.</source>
        <translation>La hoja es para sus archivos: qué se configuró, quién lo hizo y cada comprobación. No contiene ningún secreto de cliente.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>For your files</source>
        <translation>Para sus archivos</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>What happens next</source>
        <translation>Qué ocurre después</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>A new client secret is needed before {day}.</source>
        <translation>Se necesita un nuevo secreto de cliente antes del {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Let the wizard make the share</source>
        <translation>Dejar que el asistente cree el recurso compartido</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>You sign in to Keeper here. The wizard saves the record and makes the link.</source>
        <translation>Usted inicia sesión en Keeper aquí. El asistente guarda el registro y crea el enlace.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>You confirmed that the three values have arrived. This program wiped the client secret and no longer holds it.</source>
        <translation>Ha confirmado que los tres valores han llegado. Este programa ha borrado el secreto de cliente y ya no lo conserva.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>In practice you receive the values yourself</source>
        <translation>En la práctica usted mismo recibe los valores</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Nobody is at the other end here. Open the desk and paste the three values there before you confirm. Then the login page gets its button.</source>
        <translation>Aquí no hay nadie al otro lado. Abra el escritorio y pegue allí los tres valores antes de confirmar. Entonces la página de inicio de sesión recibe su botón.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Open the desk</source>
        <translation>Abrir el escritorio</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Created earlier. Its value cannot be read again. Go back to create a new one.</source>
        <translation>Creado anteriormente. Su valor no se puede volver a leer. Vuelva atrás para crear uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Wiped. If it gets lost, go back and create a new one.</source>
        <translation>Borrado. Si se pierde, vuelva atrás y cree uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>First hand the three values over.</source>
        <translation>Primero entregue los tres valores.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>First choose one of the ways above.</source>
        <translation>Primero elija una de las opciones de arriba.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>The wizard reads what is there.</source>
        <translation>El asistente lee lo que hay.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>There is an application already. It is used, unless you choose something else.</source>
        <translation>Ya hay una aplicación. Se usa, a menos que usted elija otra cosa.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>You make these changes in the portal. The wizard only checks them.</source>
        <translation>Usted hace estos cambios en el portal. El asistente solo los comprueba.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>Let the wizard make the changes</source>
        <translation>Que el asistente haga los cambios</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>I'll make the changes in the portal</source>
        <translation>Haré los cambios en el portal</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/register_application.py"/>
        <source>Client ID, if it is not found</source>
        <translation>Id. de cliente, si no se encuentra la aplicación</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/register_application.py"/>
        <source>Leave this empty at first. The wizard finds the application by its Redirect URI.</source>
        <translation>Déjelo vacío al principio. El asistente encuentra la aplicación por su URI de redirección.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/register_application.py"/>
        <source>Enter a name for the application.</source>
        <translation>Escriba un nombre para la aplicación.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Use the sign-in already on this computer</source>
        <translation>Usar el inicio de sesión que ya está en este equipo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Primary domain</source>
        <translation>Dominio principal</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Switch</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Switch to another organisation</source>
        <translation>Cambiar a otra organización</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Not the right organisation?</source>
        <translation>¿No es la organización correcta?</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>An application, without a person</source>
        <translation>Una aplicación, sin una persona</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>{name} · {account}</source>
        <translation>{name} · {account}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Organisation: {organisation}. Fixed by the profile; no other is worked on.</source>
        <translation>Organización: {organisation}. Fijada por el perfil; no se trabaja en ninguna otra.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/try_sign_in.py"/>
        <source>Waiting for Microsoft and {domain} to answer. So far: {time}.</source>
        <translation>Esperando las respuestas de Microsoft y de {domain}. Hasta ahora: {time}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Everyone in the organisation</source>
        <translation>Todos en la organización</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Whoever has an account in your organisation. Most choose this.</source>
        <translation>Quien tenga una cuenta en su organización. La mayoría elige esto.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Only people I choose</source>
        <translation>Solo las personas que yo elija</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Nobody else can sign in, not even administrators who are not chosen.</source>
        <translation>Nadie más puede iniciar sesión, tampoco los administradores que no se eligen.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Choose at least one person or group.</source>
        <translation>Elija al menos a una persona o un grupo.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Groups need Microsoft Entra ID P1. People in a group inside a group do not count.</source>
        <translation>Los grupos necesitan Microsoft Entra ID P1. Las personas de un grupo dentro de un grupo no cuentan.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Let everyone sign in</source>
        <translation>Dejar que todos inicien sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Let only these people sign in</source>
        <translation>Dejar que solo estas personas inicien sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>You, {name}, are not among them. You could not try the sign-in yourself.</source>
        <translation>Usted, {name}, no está entre ellas. No podría probar el inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Support bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Saved in {path}. Nothing was sent.</source>
        <translation>Guardado en {path}. No se ha enviado nada.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Save the support bundle</source>
        <translation>Guardar el paquete de soporte</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>This is everything that would be saved. Names, addresses and IDs are replaced, the same one by the same word in all files. Nothing is sent: you decide who gets the file.</source>
        <translation>Esto es todo lo que se guardaría. Los nombres, direcciones e identificadores están sustituidos, siempre el mismo por la misma palabra en todos los archivos. No se envía nada: usted decide quién recibe el archivo.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Zip file</source>
        <translation>Archivo zip</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/desk.py"/>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/desk.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/desk.py"/>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/desk.py"/>
        <source>Calendar file</source>
        <translation>Archivo de calendario</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/figures.py"/>
        <source>{number}. {caption}</source>
        <translation>{number}. {caption}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/pdf.py"/>
        <source>Page {number} of {total}</source>
        <translation>Página {number} de {total}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Saved in {path}. Send it to the customer, who opens it in the wizard.</source>
        <translation>Guardado en {path}. Envíelo al cliente, que lo abre en el asistente.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>The address of the customer's site</source>
        <translation>La dirección del sitio del cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Fixed for the customer. Nobody can set up another one.</source>
        <translation>Fijada para el cliente. Nadie puede configurar otra.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Fixed for the customer, where it is filled in.</source>
        <translation>Fijado para el cliente, donde esté rellenado.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Tenant ID or domain. The customer can sign in to no other organisation.</source>
        <translation>Id. de inquilino o dominio. El cliente no puede iniciar sesión en ninguna otra organización.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Contact for help</source>
        <translation>Contacto para ayuda</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Shown wherever the wizard says whom to ask.</source>
        <translation>Se muestra donde el asistente dice a quién preguntar.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>That of the customer's computer</source>
        <translation>El del equipo del cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Save the profile</source>
        <translation>Guardar el perfil</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>The customer opens this file in the wizard and does not have to type what you know already.</source>
        <translation>El cliente abre este archivo en el asistente y no tiene que escribir lo que usted ya sabe.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/saving.py"/>
        <source>{path} is there already. Choose another name.</source>
        <translation>{path} ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/saving.py"/>
        <source>Nothing could be saved there: {reason}</source>
        <translation>No se pudo guardar ahí: {reason}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/saving.py"/>
        <source>The file could not be made. Save a support bundle and send it to support.</source>
        <translation>No se pudo crear el archivo. Guarde un paquete de soporte y envíelo al soporte.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/enlarged.py"/>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/enlarged.py"/>
        <source>Picture {number} of {total}</source>
        <translation>Imagen {number} de {total}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/gallery.py"/>
        <source>Picture {number}</source>
        <translation>Imagen {number}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/gallery.py"/>
        <source>Past</source>
        <translation>Pasada</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/gallery.py"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/gallery.py"/>
        <source>Pictures of this step</source>
        <translation>Imágenes de este paso</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/panel.py"/>
        <source>Show the pictures of the portal</source>
        <translation>Mostrar las imágenes del portal</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/panel.py"/>
        <source>Hide the pictures of the portal</source>
        <translation>Ocultar las imágenes del portal</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/portal_picture.py"/>
        <source>Enlarge the picture</source>
        <translation>Ampliar la imagen</translation>
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
        <translation>Esta página está abierta.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>Set-up</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>{title} - Practice</source>
        <translation>{title} - Práctica</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>Working</source>
        <translation>En curso</translation>
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
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Ask an administrator</source>
        <translation>Pedir a un administrador</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Send this message. The wizard turns green by itself once the consent is there.</source>
        <translation>Envíe este mensaje. El asistente se pone en verde por sí solo en cuanto se dé el consentimiento.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Copy the message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Open in my e-mail program</source>
        <translation>Abrir en mi programa de correo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Save as e-mail</source>
        <translation>Guardar como correo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>You can close the wizard and come back days later, with the same address and the same account.</source>
        <translation>Puede cerrar el asistente y volver días después, con la misma dirección y la misma cuenta.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>The message was copied.</source>
        <translation>El mensaje se copió.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>The link was copied.</source>
        <translation>El enlace se copió.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>No e-mail program could be opened. Copy the message instead.</source>
        <translation>No se pudo abrir ningún programa de correo. Copie el mensaje en su lugar.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Saved. Open the file with your e-mail program and choose who receives it.</source>
        <translation>Guardado. Abra el archivo con su programa de correo y elija quién lo recibe.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/breaking.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/by_hand.py"/>
        <source>In the portal</source>
        <translation>En el portal</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/by_hand.py"/>
        <source>Open in the portal, step {number}</source>
        <translation>Abrir en el portal, paso {number}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/by_hand.py"/>
        <source>Open in the portal, article step {number}</source>
        <translation>Abrir en el portal, paso {number} del artículo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/by_hand.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/by_hand.py"/>
        <source>Copy: {value}</source>
        <translation>Copiar: {value}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/check_list.py"/>
        <source>{reason} {usual} So far: {time}.</source>
        <translation>{reason} {usual} Hasta ahora: {time}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Where your Keeper account is</source>
        <translation>Dónde está su cuenta de Keeper</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Open {host}</source>
        <translation>Abrir {host}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Link of the One-Time Share</source>
        <translation>Enlace del One-Time Share</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Open the link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>It is opened in your browser; this program does not read it.</source>
        <translation>Se abre en su navegador; este programa no lo lee.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>The link was opened in your browser. Go on there.</source>
        <translation>El enlace se ha abierto en su navegador. Continúe allí.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>This is a One-Time Share that can be edited. Region: {region}.</source>
        <translation>Este es un One-Time Share que se puede editar. Región: {region}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>This is a One-Time Share. Region: {region}. The link does not say whether the record can be edited.</source>
        <translation>Este es un One-Time Share. Región: {region}. El enlace no dice si el registro se puede editar.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Message that asks for a link</source>
        <translation>Mensaje que pide un vínculo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>I have the link now</source>
        <translation>Ya tengo el enlace</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>Copy what to tell support</source>
        <translation>Copiar la información para el soporte técnico</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>What do I tell support?</source>
        <translation>¿Qué le digo al soporte técnico?</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>These facts help, and they hold no name, no id and no secret.</source>
        <translation>Estos datos ayudan y no contienen ningún nombre, ningún identificador ni ningún secreto.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>A bundle is shown to you before it is saved. Nothing is sent.</source>
        <translation>El paquete se le muestra antes de guardarlo. No se envía nada.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Send me an e-mail with a code</source>
        <translation>Enviarme un correo con un código</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Ask on my other device</source>
        <translation>Preguntar en mi otro dispositivo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Send me a text message</source>
        <translation>Enviarme un mensaje de texto</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Send a push to Duo</source>
        <translation>Enviar una notificación a Duo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Call me</source>
        <translation>Llamarme</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Ask my Keeper administrator</source>
        <translation>Preguntar a mi administrador de Keeper</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>The e-mail is on its way. Type the code from it.</source>
        <translation>El correo está en camino. Escriba el código que contiene.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Approve it on a device where you are signed in to Keeper. The wizard goes on by itself.</source>
        <translation>Apruébelo en un dispositivo en el que tenga la sesión de Keeper iniciada. El asistente continúa solo.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>The text message is on its way. Type the code from it.</source>
        <translation>El mensaje de texto está en camino. Escriba el código que contiene.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Approve it in Duo. If the wizard does not go on by itself, type a code instead.</source>
        <translation>Apruébelo en Duo. Si el asistente no continúa solo, escriba un código.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>You are being called. Type the code that you hear.</source>
        <translation>Le estamos llamando. Escriba el código que oiga.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Your Keeper administrator was asked. The wizard goes on by itself; it can take a while, so leave it open.</source>
        <translation>Se ha preguntado a su administrador de Keeper. El asistente continúa solo; puede tardar un rato, así que déjelo abierto.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Sign in to Keeper</source>
        <translation>Iniciar sesión en Keeper</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>The wizard saves a new record in your vault and shares it once. It reads nothing of your vault.</source>
        <translation>El asistente guarda un registro nuevo en su almacén y lo comparte una vez. No lee nada de su almacén.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>E-mail address of your Keeper account</source>
        <translation>Dirección de correo de su cuenta de Keeper</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Enter the e-mail address of your Keeper account.</source>
        <translation>Introduzca la dirección de correo de su cuenta de Keeper.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Your master password</source>
        <translation>Su contraseña maestra</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>It stays on this computer; Keeper gets a proof of it only. The wizard forgets it at once.</source>
        <translation>Se queda en este equipo; Keeper recibe solo una prueba de ella. El asistente la olvida enseguida.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Master password</source>
        <translation>Contraseña maestra</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Your company's sign-in</source>
        <translation>El inicio de sesión de su empresa</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Keeper leaves the sign-in to your company. Open its page, sign in, and copy the token that it shows.</source>
        <translation>Keeper deja el inicio de sesión a su empresa. Abra su página, inicie sesión y copie el token que muestra.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Token from the page</source>
        <translation>Token de la página</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Open the sign-in page</source>
        <translation>Abrir la página de inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Use my master password</source>
        <translation>Usar mi contraseña maestra</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Way</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>This program cannot use a security key. Choose another way.</source>
        <translation>Este programa no puede usar una llave de seguridad. Elija otro método.</translation>
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
        <translation><numerusform>{count} día</numerusform><numerusform>{count} días</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>{count} hours</source>
        <extracomment>In English for 1: {count} hour</extracomment>
        <translation><numerusform>{count} hora</numerusform><numerusform>{count} horas</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Make the share</source>
        <translation>Crear el recurso compartido</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>How long the link works</source>
        <translation>Cuánto tiempo funciona el enlace</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>You are signed in to Keeper as {account}.</source>
        <translation>Ha iniciado sesión en Keeper como {account}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The record {record} is saved in your vault and not shared yet.</source>
        <translation>El registro {record} está guardado en su almacén y todavía no se ha compartido.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The share is made</source>
        <translation>El recurso compartido está creado</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Send the link to whoever enters the three values, or let them scan the code. The first device that opens it is the only one that can: do not open it yourself.</source>
        <translation>Envíe el vínculo a quien introduce los tres valores, o deje que escanee el código. Solo el primer dispositivo que lo abre puede abrirlo: no lo abra usted mismo.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Revoke the share</source>
        <translation>Revocar el recurso compartido</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Make another share</source>
        <translation>Crear otro recurso compartido</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The share is over</source>
        <translation>El recurso compartido ha terminado</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The link works until {moment}.</source>
        <translation>El enlace funciona hasta el {moment}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The record {record} stays in your vault. Delete it there once it is not needed.</source>
        <translation>El registro {record} se queda en su almacén. Elimínelo allí cuando ya no haga falta.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Revoked: the link works no more.</source>
        <translation>Revocado: el enlace ya no funciona.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Ended: nobody opened the link in time.</source>
        <translation>Terminado: nadie abrió el enlace a tiempo.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Ended: the link was opened on {moment}.</source>
        <translation>Terminado: el enlace se abrió el {moment}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Opened on {moment}.</source>
        <translation>Abierto el {moment}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Made. Nobody has opened it yet.</source>
        <translation>Creado. Nadie lo ha abierto todavía.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Sign in with another account</source>
        <translation>Iniciar sesión con otra cuenta</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Keeper asks for a second factor, as it does in the web vault.</source>
        <translation>Keeper pide un segundo factor, como lo hace en el almacén web.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Approve this device</source>
        <translation>Aprobar este dispositivo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Keeper does not know this program yet. Type the code from an e-mail, or approve it on another device.</source>
        <translation>Keeper todavía no conoce este programa. Escriba el código de un correo o apruébelo en otro dispositivo.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Your company's sign-in is done. Now another device of yours or your Keeper administrator approves.</source>
        <translation>El inicio de sesión de su empresa está hecho. Ahora lo aprueba otro dispositivo suyo o su administrador de Keeper.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>{sentence} Code: {code}</source>
        <translation>{sentence} Código: {code}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Who may sign in</source>
        <translation>Quién puede iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
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
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Assigned</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Will be added</source>
        <translation>Se agregará</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Will be removed</source>
        <translation>Se quitará</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/page_opener.py"/>
        <source>No browser could be opened. Copy the address and open it by hand.</source>
        <translation>No se pudo abrir ningún navegador. Copie la dirección y ábrala a mano.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/parts.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/people_search.py"/>
        <source>Search people and groups</source>
        <translation>Buscar personas y grupos</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/people_search.py"/>
        <source>Type the beginning of a name or an e-mail address.</source>
        <translation>Escriba el principio de un nombre o de una dirección de correo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/widgets/people_search.py"/>
        <source>{count} found</source>
        <extracomment>In English for 1: {count} found</extracomment>
        <translation><numerusform>{count} encontrado</numerusform><numerusform>{count} encontrados</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/people_search.py"/>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/people_search.py"/>
        <source>Nobody was found. Distribution lists cannot be chosen.</source>
        <translation>No se encontró a nadie. Las listas de distribución no se pueden elegir.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Who can help: {helper}</source>
        <translation>Quién puede ayudar: {helper}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>{what_happened} {what_to_do}</source>
        <translation>{what_happened} {what_to_do}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Request ID</source>
        <translation>Id. de solicitud</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Correlation ID</source>
        <translation>Id. de correlación</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Open the page again</source>
        <translation>Abrir la página de nuevo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Copy link</source>
        <translation>Copiar vínculo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Get a new code</source>
        <translation>Obtener un código nuevo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Does Microsoft's page refuse the sign-in? Then try another way:</source>
        <translation>¿La página de Microsoft rechaza el inicio de sesión? Pruebe de otra manera:</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Time left to sign in: {time}</source>
        <translation>Tiempo restante para iniciar sesión: {time}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Sign in on the page in your browser</source>
        <translation>Inicie sesión en la página de su navegador</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Open the sign-in page by hand</source>
        <translation>Abrir la página de inicio de sesión manualmente</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Type this code on Microsoft's page</source>
        <translation>Escriba este código en la página de Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Open the page on this or any other device, type the code and sign in.</source>
        <translation>Abra la página en este o en cualquier otro dispositivo, escriba el código e inicie sesión.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Microsoft's sign-in page was opened. When you are done there, the wizard goes on by itself.</source>
        <translation>Se abrió la página de inicio de sesión de Microsoft. Cuando termine allí, el asistente continúa por sí solo.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>No browser could be opened. Copy the link, open it in a browser of this computer and sign in there. The wizard goes on by itself.</source>
        <translation>No se pudo abrir ningún navegador. Copie el enlace, ábralo en un navegador de este equipo e inicie sesión ahí. El asistente continúa por sí solo.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/qr_code.py"/>
        <source>QR code of the link</source>
        <translation>Código QR del enlace</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>Continue where you stopped</source>
        <translation>Continuar donde lo dejó</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>Start with another address</source>
        <translation>Empezar con otra dirección</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>Created so far: {things}.</source>
        <translation>Creado hasta ahora: {things}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>The undo for {domain} was interrupted on {day}.</source>
        <translation>La operación de deshacer para {domain} se interrumpió el {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>The renewal of the client secret for {domain} was interrupted on {day}.</source>
        <translation>La renovación del secreto de cliente para {domain} se interrumpió el {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>The set-up for {domain} was interrupted on {day}.</source>
        <translation>La configuración para {domain} se interrumpió el {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/snippet.py"/>
        <source>Copy the lines</source>
        <translation>Copiar las líneas</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Try a sign-in now (optional)</source>
        <translation>Probar un inicio de sesión ahora (opcional)</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Try a sign-in now</source>
        <translation>Probar un inicio de sesión ahora</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>{vendor} will receive</source>
        <translation>{vendor} recibirá</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Try another sign-in</source>
        <translation>Probar otro inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Does Microsoft's page show an error? Then press Cancel here. The help of the page Try the sign-in says what its number means.</source>
        <translation>¿La página de Microsoft muestra un error? Entonces pulse Cancelar aquí. La ayuda de la página «Probar el inicio de sesión» dice qué significa el número.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>A trial needs a temporary Redirect URI, and you chose to make all changes yourself. So nobody can sign in from here.</source>
        <translation>Una prueba necesita un URI de redirección temporal, y usted eligió hacer todos los cambios por su cuenta. Por eso nadie puede iniciar sesión desde aquí.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>A trial needs the client secret, and its value is no longer kept here. Your people try it at the login page of {vendor}, once the new button is there. If nobody has the value, go back to Client secret and create a new one; it then has to be handed over again.</source>
        <translation>Una prueba necesita el secreto de cliente, y su valor ya no se guarda aquí. Su gente lo prueba en la página de inicio de sesión de {vendor} cuando esté el botón nuevo. Si nadie tiene el valor, vuelva al secreto de cliente y cree uno nuevo; después hay que entregarlo otra vez.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Somebody of your organisation signs in once in the browser, and you see what {vendor} will receive. The wizard adds a temporary Redirect URI for this computer and removes it right after.</source>
        <translation>Alguien de su organización inicia sesión una vez en el navegador, y usted ve qué recibirá {vendor}. El asistente agrega un URI de redirección temporal para este equipo y lo quita justo después.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Hide: {value}</source>
        <translation>Ocultar: {value}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Show: {value}</source>
        <translation>Mostrar: {value}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Copied. It is taken off the clipboard after {count} seconds.</source>
        <extracomment>In English for 1: Copied. It is taken off the clipboard after {count} second.</extracomment>
        <translation><numerusform>Copiado. Se quita del portapapeles dentro de {count} segundo.</numerusform><numerusform>Copiado. Se quita del portapapeles dentro de {count} segundos.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>On the clipboard for {count} more seconds.</source>
        <extracomment>In English for 1: On the clipboard for {count} more second.</extracomment>
        <translation><numerusform>En el portapapeles durante {count} segundo más.</numerusform><numerusform>En el portapapeles durante {count} segundos más.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Taken off the clipboard.</source>
        <translation>Quitado del portapapeles.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Open the login page</source>
        <translation>Abrir la página de inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>{vendor} is ready: people can sign in with Microsoft</source>
        <translation>{vendor} está listo: se puede iniciar sesión con Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Something at {vendor} has to be changed</source>
        <translation>Hay que cambiar algo en {vendor}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The side of {vendor} could not be checked from here</source>
        <translation>El lado de {vendor} no se pudo comprobar desde aquí</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>{vendor} is not ready yet</source>
        <translation>{vendor} todavía no está listo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The sign-in of {vendor} uses your values</source>
        <translation>El inicio de sesión de {vendor} usa sus valores</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Only the button could not be seen from here. Open the login page in your browser and see whether it is there.</source>
        <translation>Solo el botón no se pudo ver desde aquí. Abra la página de inicio de sesión en su navegador y mire si está.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Only the button is not on the login page yet. {ask}</source>
        <translation>Solo falta el botón en la página de inicio de sesión. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The button is on the login page, and its sign-in uses the values that were made here.</source>
        <translation>El botón está en la página de inicio de sesión, y su inicio de sesión usa los valores que se crearon aquí.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The rows above say what has to be changed at {vendor}. {ask}</source>
        <translation>Las filas de arriba dicen qué hay que cambiar en {vendor}. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Open the login page in your browser and see whether the button is there and works.</source>
        <translation>Abra la página de inicio de sesión en su navegador y mire si el botón está y funciona.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The three values have to be entered at {vendor}, which can take a while. You need not wait: go on to the last page, and look here again later.</source>
        <translation>Los tres valores tienen que introducirse en {vendor}, lo que puede tardar. No hace falta que espere: continúe a la última página y vuelva a mirar aquí más tarde.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Last looked at {time}.</source>
        <translation>Última comprobación a las {time}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Last looked at {time}. The wizard looks again by itself while this page is open.</source>
        <translation>Última comprobación a las {time}. El asistente vuelve a mirar solo mientras esta página esté abierta.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/words.py"/>
        <source>your domain</source>
        <translation>su dominio</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/words.py"/>
        <source>shown once the domain is known</source>
        <translation>se muestra en cuanto se conoce el dominio</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>The client secret of {name} expires</source>
        <translation>El secreto de cliente de {name} expira</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>In {days} days the client secret of {name} expires</source>
        <translation>Dentro de {days} días expira el secreto de cliente de {name}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>From then on nobody can sign in to {vendor} through Microsoft, unless a new client secret was created and handed over before.</source>
        <translation>A partir de entonces nadie puede iniciar sesión en {vendor} mediante Microsoft, salvo que antes se haya creado y entregado un nuevo secreto de cliente.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>What to do: start Entra SSO Wizard, sign in, and choose More, Check, renew or undo.</source>
        <translation>Qué hacer: inicie Entra SSO Wizard, inicie sesión y elija Más, Comprobar, renovar o deshacer.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Or type: {command}</source>
        <translation>O escriba: {command}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Organisation: {organisation}</source>
        <translation>Organización: {organisation}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Address: {address}</source>
        <translation>Dirección: {address}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Client ID: {id}</source>
        <translation>Id. de cliente: {id}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Secret ID: {id}</source>
        <translation>Id. de secreto: {id}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_login.py"/>
        <source>Authenticator app</source>
        <translation>Aplicación de autenticación</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_login.py"/>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
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
        <translation>Llave de seguridad</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_login.py"/>
        <source>Backup code</source>
        <translation>Código de respaldo</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_login.py"/>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper does not accept this password. Type your master password once more.</source>
        <translation>Keeper no acepta esta contraseña. Escriba su contraseña maestra otra vez.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper does not accept this code. Codes are short-lived: type the latest one.</source>
        <translation>Keeper no acepta este código. Los códigos duran poco: escriba el más reciente.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>This is not the token of this sign-in. Copy it from the page in your browser once more.</source>
        <translation>Este no es el token de este inicio de sesión. Cópielo otra vez de la página en su navegador.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper was asked too often and wants a pause. Wait a few minutes and try again.</source>
        <translation>Se ha preguntado a Keeper demasiadas veces y pide una pausa. Espere unos minutos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper cannot be reached. Check the connection to the internet and try again.</source>
        <translation>No se puede acceder a Keeper. Compruebe la conexión a Internet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Something else answered in the place of Keeper, for example a proxy. Nothing was sent there that can be read. Use another network, or hand the values over in the web vault.</source>
        <translation>Otra cosa respondió en lugar de Keeper, por ejemplo un proxy. No se envió allí nada que se pueda leer. Use otra red o entregue los valores en el almacén web.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper has a problem at the moment. Try again in a few minutes.</source>
        <translation>Keeper tiene un problema en este momento. Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>The session with Keeper has ended. Sign in to Keeper once more.</source>
        <translation>La sesión con Keeper ha terminado. Inicie sesión en Keeper otra vez.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper refuses to make a One-Time Share. Your organisation may not allow it, or your plan has none: ask your Keeper administrator about the policy Prevent creating One-Time Sharing.</source>
        <translation>Keeper se niega a crear un One-Time Share. Puede que su organización no lo permita o que su plan no lo incluya: pregunte a su administrador de Keeper por la directiva Prevent creating One-Time Sharing.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper refuses to save the record. Your organisation may not allow it. Hand the values over in the web vault, or ask your Keeper administrator.</source>
        <translation>Keeper se niega a guardar el registro. Puede que su organización no lo permita. Entregue los valores en el almacén web o pregunte a su administrador de Keeper.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper does not let this account in here. Check the e-mail address and the region. If they are right, sign in to the web vault, which says more.</source>
        <translation>Keeper no deja entrar aquí a esta cuenta. Compruebe la dirección de correo y la región. Si son correctas, inicie sesión en el almacén web, que dice más.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper asks for a way to sign in that this program does not know. Hand the values over in the web vault.</source>
        <translation>Keeper pide una forma de iniciar sesión que este programa no conoce. Entregue los valores en el almacén web.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Not approved yet.</source>
        <translation>Todavía no aprobado.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Something unexpected happened with Keeper. Try again, or hand the values over in the web vault.</source>
        <translation>Ocurrió algo inesperado con Keeper. Inténtelo de nuevo o entregue los valores en el almacén web.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The application was registered</source>
        <translation>Se registró la aplicación</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The Redirect URI was added</source>
        <translation>Se agregó el URI de redirección</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The application was listed under Enterprise applications</source>
        <translation>La aplicación se incluyó en Aplicaciones empresariales</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>A client secret was created</source>
        <translation>Se creó un secreto de cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>A client secret was removed</source>
        <translation>Se quitó un secreto de cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The permission was added to the list</source>
        <translation>El permiso se agregó a la lista</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Admin consent was granted for everyone</source>
        <translation>Se concedió el consentimiento del administrador para todos</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>A person or a group was assigned</source>
        <translation>Se asignó una persona o un grupo</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>An assignment was taken away</source>
        <translation>Se quitó una asignación</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The setting of who may sign in was changed</source>
        <translation>Se cambió el ajuste de quién puede iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>A temporary Redirect URI was added, to try the sign-in</source>
        <translation>Se agregó un URI de redirección temporal para probar el inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Object ID</source>
        <translation>Id. de objeto</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Whoever used the wizard confirmed it.</source>
        <translation>Quien usó el asistente lo confirmó.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Whoever used the wizard confirmed it. The wizard names Keeper's One-Time Share for it.</source>
        <translation>Quien usó el asistente lo confirmó. El asistente nombra para ello el One-Time Share de Keeper.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Through Keeper's One-Time Share, from the Keeper account of whoever used the wizard.</source>
        <translation>Mediante el One-Time Share de Keeper, desde la cuenta de Keeper de quien usó el asistente.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Through Keeper's One-Time Share, at a link that was sent to whoever used the wizard.</source>
        <translation>Mediante el One-Time Share de Keeper, en un vínculo que se envió a quien usó el asistente.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Through Keeper's One-Time Share, which the wizard made.</source>
        <translation>Mediante el One-Time Share de Keeper, creado por el asistente.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Whoever used the wizard entered them on a page of the site.</source>
        <translation>Quien usó el asistente los introdujo en una página del sitio.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Whoever used the wizard entered them in the settings of the site.</source>
        <translation>Quien usó el asistente los introdujo en la configuración del sitio.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>They were written to a file that was named when the wizard was started.</source>
        <translation>Se escribieron en un archivo que se indicó al iniciar el asistente.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>They were printed for the program that started the wizard.</source>
        <translation>Se imprimieron para el programa que inició el asistente.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>They were shown in the terminal in which the wizard was started.</source>
        <translation>Se mostraron en el terminal en el que se inició el asistente.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{headline} {left}</source>
        <translation>{headline} {left}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>This run looked at a part only. What it saw stands below.</source>
        <translation>Esta ejecución solo miró una parte. Lo que vio está abajo.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Not everything is done yet. The checks below say what is missing.</source>
        <translation>Todavía no está todo hecho. Las comprobaciones de abajo dicen qué falta.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Single sign-on to {vendor} with Microsoft Entra ID</source>
        <translation>Inicio de sesión único en {vendor} con Microsoft Entra ID</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Hand-over sheet and change record</source>
        <translation>Hoja de entrega y registro de cambios</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>A rehearsal in practice mode. Nothing here exists in a real organisation.</source>
        <translation>Un ensayo en el modo de práctica. Nada de esto existe en una organización real.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>The steps in the portal, with the values of this set-up</source>
        <translation>Los pasos en el portal, con los valores de esta configuración</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Made by Entra SSO Wizard {version} on {day}. This sheet holds no client secret.</source>
        <translation>Creado por Entra SSO Wizard {version} el {day}. Esta hoja no contiene ningún secreto de cliente.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{day}, {time} UTC</source>
        <translation>{day}, {time} UTC</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{utc} ({time} local time, {zone})</source>
        <translation>{utc} ({time} hora local, {zone})</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{utc} ({day}, {time} local time, {zone})</source>
        <translation>{utc} ({day}, {time} hora local, {zone})</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Only people and groups that are assigned</source>
        <translation>Solo las personas y los grupos asignados</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Admin consent is granted for everyone</source>
        <translation>El consentimiento del administrador está concedido para todos</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Admin consent was not seen</source>
        <translation>No se vio el consentimiento del administrador</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>What was set up</source>
        <translation>Qué se configuró</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Object ID of the application</source>
        <translation>Id. de objeto de la aplicación</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Object ID under Enterprise applications</source>
        <translation>Id. de objeto en Aplicaciones empresariales</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Its value is not in this sheet.</source>
        <translation>Su valor no está en esta hoja.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>The client secret expires</source>
        <translation>El secreto de cliente expira</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Last read back</source>
        <translation>Leído por última vez</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>This sheet was made</source>
        <translation>Esta hoja se creó</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Who and when</source>
        <translation>Quién y cuándo</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Each of these was read back from Microsoft or seen on this computer. Nothing is assumed.</source>
        <translation>Cada una de estas se leyó de Microsoft o se vio en este equipo. No se supone nada.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{name} (article {steps})</source>
        <translation>{name} (artículo {steps})</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{state}, read {moment}</source>
        <translation>{state}, leído {moment}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>This plan was shown and agreed to before the first change. What stays was there before.</source>
        <translation>Este plan se mostró y se aceptó antes del primer cambio. Lo que se conserva ya estaba antes.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>What was there, and what was planned</source>
        <translation>Qué había y qué se planeó</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>What the wizard changed</source>
        <translation>Qué cambió el asistente</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Nothing. Everything was there, or made by hand.</source>
        <translation>Nada. Todo estaba ya o se hizo a mano.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>From the notes that the wizard keeps on this computer, the oldest first.</source>
        <translation>De las notas que el asistente guarda en este equipo, primero las más antiguas.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Not confirmed</source>
        <translation>No confirmado</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>The values were not handed over yet, as far as the wizard knows.</source>
        <translation>Los valores todavía no se han entregado, hasta donde sabe el asistente.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>What was handed over</source>
        <translation>Qué se entregó</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>In the wizard: sign in, then choose More, Check, renew or undo. The same from the command line:</source>
        <translation>En el asistente: inicie sesión y después elija Más, Comprobar, renovar o deshacer. Lo mismo desde la línea de comandos:</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>An undo goes by the notes on the computer on which the set-up was made. What was there before is never deleted.</source>
        <translation>Deshacer se guía por las notas del equipo en el que se hizo la configuración. Lo que ya estaba antes nunca se elimina.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Check, changing nothing</source>
        <translation>Comprobar, sin cambiar nada</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Create a new client secret beside the old one</source>
        <translation>Crear un nuevo secreto de cliente junto al antiguo</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Remove what the wizard created</source>
        <translation>Quitar lo que creó el asistente</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Bring it back within 30 days</source>
        <translation>Recuperarlo dentro de 30 días</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>A file could not be written</source>
        <translation>No se pudo escribir un archivo</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>The work itself is done. Run the command check with another file.</source>
        <translation>El trabajo en sí está hecho. Ejecute el comando check con otro archivo.</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>Go on and make these changes? [y/N]</source>
        <translation>¿Continuar y hacer estos cambios? [s/N]</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>y, yes</source>
        <translation>s, sí, si</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Renew the client secret</source>
        <translation>Renovar el secreto de cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Health of all registrations</source>
        <translation>Estado de todos los registros</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Which domain</source>
        <translation>Qué dominio</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>{name}: {state} ({detail})</source>
        <translation>{name}: {state} ({detail})</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>No browser could be opened. Please open this link by hand:</source>
        <translation>No se pudo abrir ningún navegador. Abra este enlace manualmente:</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Enter the code {code} at {url}</source>
        <translation>Escriba el código {code} en {url}</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Sign in at {url}</source>
        <translation>Inicie sesión en {url}</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Result: {result}</source>
        <translation>Resultado: {result}</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>{title}. {what_happened} {what_to_do}</source>
        <translation>{title}. {what_happened} {what_to_do}</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Roles are activated here: {link}</source>
        <translation>Los roles se activan aquí: {link}</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Then run the command again: it signs you in anew, so that the new role counts.</source>
        <translation>Después ejecute de nuevo el comando: vuelve a iniciar su sesión, de modo que el nuevo rol cuente.</translation>
    </message>
    <message>
        <location filename="../../wizard/papers.py"/>
        <source>{option}: {reason}. Nothing was changed</source>
        <translation>{option}: {reason}. No se ha cambiado nada</translation>
    </message>
    <message>
        <location filename="../../wizard/papers.py"/>
        <source>--record: a PDF needs Qt, which cannot be loaded here; name a file that ends in .html</source>
        <translation>--record: un PDF necesita Qt, que aquí no se puede cargar; indique un archivo que termine en .html</translation>
    </message>
    <message>
        <location filename="../../wizard/papers.py"/>
        <source>{path} has to end in {endings}</source>
        <translation>{path} tiene que terminar en {endings}</translation>
    </message>
    <message>
        <location filename="../../wizard/papers.py"/>
        <source>{path} is there already; name another file</source>
        <translation>{path} ya existe; indique otro archivo</translation>
    </message>
    <message>
        <location filename="../../wizard/papers.py"/>
        <source>nothing can be written in the folder {path}</source>
        <translation>no se puede escribir nada en la carpeta {path}</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Picture {number} of {total}.</source>
        <translation>Imagen {number} de {total}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>The page {page}.</source>
        <translation>La página {page}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Tabs: {tabs}. Open: {tab}.</source>
        <translation>Pestañas: {tabs}. Abierta: {tab}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Commands: {commands}.</source>
        <translation>Comandos: {commands}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>On top of it, at the side: {title}.</source>
        <translation>Encima, a un lado: {title}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>On top of it, in a dialog: {title}.</source>
        <translation>Encima, en un cuadro de diálogo: {title}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Outlined with the number {number}: {control}.</source>
        <translation>Enmarcado con el número {number}: {control}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Outlined: {control}.</source>
        <translation>Enmarcado: {control}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Menu: {entries}. Open: {open}.</source>
        <translation>Menú: {entries}. Abierto: {open}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Chosen: {text}.</source>
        <translation>Elegido: {text}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Not chosen: {text}.</source>
        <translation>No elegido: {text}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>{label}: {text}.</source>
        <translation>{label}: {text}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Buttons: {buttons}.</source>
        <translation>Botones: {buttons}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Table: {columns}.</source>
        <translation>Tabla: {columns}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Row: {cells}.</source>
        <translation>Fila: {cells}.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>Profile for Entra SSO Wizard. Open it in the wizard, or start it with --profile.</source>
        <translation>Perfil para Entra SSO Wizard. Ábralo en el asistente o inícielo con --profile.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>This profile is for the recipe {profile}, and the wizard was started with {recipe}. Close the wizard and start it with this profile. Nothing was taken from it.</source>
        <translation>Este perfil es para la receta {profile}, y el asistente se inició con {recipe}. Cierre el asistente e inícielo con este perfil. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>This profile is for {profile}, and {domain} was entered here. One of them is wrong: ask whoever sent the profile. Nothing was taken from it.</source>
        <translation>Este perfil es para {profile}, y aquí se introdujo {domain}. Uno de los dos no es correcto: pregunte a quien envió el perfil. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>This profile is for the organisation {expected}, and you are signed in to {organisation}. If they are the same, close the wizard and open the profile before you sign in. Nothing was taken from it.</source>
        <translation>Este perfil es para la organización {expected}, y usted ha iniciado sesión en {organisation}. Si son la misma, cierre el asistente y abra el perfil antes de iniciar sesión. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>This profile is for {profile}, and on this computer a set-up for {domain} was begun in the same organisation. Finish or undo that one first, or confirm the domain with --domain {profile}.</source>
        <translation>Este perfil es para {profile}, y en este equipo se empezó una configuración para {domain} en la misma organización. Termine o deshaga primero aquella, o confirme el dominio con --domain {profile}.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>a name needs at least one character.</source>
        <translation>un nombre necesita al menos un carácter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/profile.py"/>
        <source>a name has at most {count} characters.</source>
        <translation><numerusform>un nombre tiene como máximo {count} carácter.</numerusform><numerusform>un nombre tiene como máximo {count} caracteres.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>write a tenant ID or a domain, such as contoso.onmicrosoft.com.</source>
        <translation>escriba un id. de inquilino o un dominio, por ejemplo contoso.onmicrosoft.com.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/profile.py"/>
        <source>choose {least} to {count} months.</source>
        <translation><numerusform>elija de {least} a {count} mes.</numerusform><numerusform>elija de {least} a {count} meses.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>this must be one line of plain text.</source>
        <translation>esto debe ser una línea de texto sin formato.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>No answer came in time.</source>
        <translation>No llegó a tiempo ninguna respuesta.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>It could not be checked from this computer.</source>
        <translation>No se pudo comprobar desde este equipo.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>A proxy leads there, which is not an HTTP proxy.</source>
        <translation>Hasta allí lleva un proxy que no es un proxy HTTP.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The proxy {proxy} finds its address.</source>
        <translation>El proxy {proxy} averigua su dirección.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>This computer finds no address for it. Check the spelling, or ask your network team.</source>
        <translation>Este equipo no encuentra ninguna dirección para él. Compruebe la ortografía o consulte a su equipo de redes.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>No connection could be made.</source>
        <translation>No se pudo establecer ninguna conexión.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The proxy {proxy} wants a sign-in.</source>
        <translation>El proxy {proxy} pide que se inicie sesión.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The proxy {proxy} does not let the wizard through ({status}).</source>
        <translation>El proxy {proxy} no deja pasar al asistente ({status}).</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The site has no such page. Ask whether the site is set up for this domain.</source>
        <translation>El sitio no tiene esa página. Pregunte si el sitio está configurado para este dominio.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The site answered with an error ({status}). That can be so until the three values are entered there.</source>
        <translation>El sitio respondió con un error ({status}). Puede ser así hasta que se introduzcan allí los tres valores.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The certificate is not accepted: {reason}.</source>
        <translation>El certificado no se acepta: {reason}.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The login page is drawn by scripts, which the wizard does not run. Open it to see for yourself.</source>
        <translation>La página de inicio de sesión la dibujan scripts, que el asistente no ejecuta. Ábrala para verlo usted.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site turned its own form away (403). Where that happens in a browser too, the site does not know that it is reached through https.</source>
        <translation>El sitio rechazó su propio formulario (403). Si ocurre también en un navegador, el sitio no sabe que se accede a él por https.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The login page is at another address, {host}, where the wizard does not look.</source>
        <translation>La página de inicio de sesión está en otra dirección, {host}, donde el asistente no mira.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>There is no page at {address}.</source>
        <translation>No hay ninguna página en {address}.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site answered with an error ({status}).</source>
        <translation>El sitio respondió con un error ({status}).</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site answered with something that is no page.</source>
        <translation>El sitio respondió con algo que no es una página.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site shows a page of its own instead.</source>
        <translation>El sitio muestra en su lugar una página propia.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site leads from one address to the next without an end.</source>
        <translation>El sitio lleva de una dirección a otra sin fin.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The connection to the site broke off.</source>
        <translation>La conexión con el sitio se interrumpió.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site leads to an address that cannot be read.</source>
        <translation>El sitio lleva a una dirección que no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Stays</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Goes</source>
        <translation>Se quita</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>{organisation} is ready to sign in to {vendor} with Microsoft accounts.</source>
        <translation>{organisation} está lista para iniciar sesión en {vendor} con cuentas de Microsoft.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>One thing is left on the side of {vendor}: something there has to be changed. The page Try the sign-in says what.</source>
        <translation>Queda una cosa por hacer en {vendor}: allí hay que cambiar algo. La página «Probar el inicio de sesión» dice qué.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>{vendor} uses your values. Open its login page to see whether the button is there.</source>
        <translation>{vendor} usa sus valores. Abra su página de inicio de sesión para ver si el botón está allí.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Whether {vendor} is ready could not be seen from here. Its login page shows it.</source>
        <translation>Desde aquí no se pudo ver si {vendor} está listo. Su página de inicio de sesión lo muestra.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>One thing is left on the side of {vendor}: it uses your values, but its button is not on the login page yet.</source>
        <translation>Queda una cosa por hacer en {vendor}: usa sus valores, pero el botón todavía no está en la página de inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>One thing is left on the side of {vendor}: the three values have to be entered there.</source>
        <translation>Queda una cosa por parte de {vendor}: hay que introducir allí los tres valores.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Microsoft's side is done for {organisation}.</source>
        <translation>En Microsoft está todo listo para {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Enter the address at which your team opens {vendor}.</source>
        <translation>Escriba la dirección en la que su equipo abre {vendor}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Domain of the site</source>
        <translation>Dominio del sitio</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Domain of the site: {domain}</source>
        <translation>Dominio del sitio: {domain}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>This computer finds {domain}</source>
        <translation>Este equipo encuentra {domain}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>The certificate of {domain} is valid</source>
        <translation>El certificado de {domain} es válido</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>The Redirect URI answers</source>
        <translation>El URI de redirección responde</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>No domain was entered.</source>
        <translation>No se escribió ningún dominio.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>The application has a client secret</source>
        <translation>La aplicación tiene un secreto de cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>{name}, expires on {day}</source>
        <translation>{name}, expira el {day}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>Microsoft accepts the client secret</source>
        <translation>Microsoft acepta el secreto de cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>Proved by signing in with it.</source>
        <translation>Demostrado iniciando sesión con él.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>It was created earlier, and its value was shown only then. If you no longer have it, create a new one.</source>
        <translation>Se creó anteriormente y su valor se mostró solo entonces. Si ya no lo tiene, cree uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>Unused client secrets are removed</source>
        <translation>Los secretos de cliente sin usar se han eliminado</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/drift.py"/>
        <source>The one that is there lacks the final slash.</source>
        <translation>Al que hay le falta la barra final.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/drift.py"/>
        <source>{other} is there. It begins with http, and {uri} is needed.</source>
        <translation>El que hay es {other}. Empieza por http, y se necesita {uri}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/drift.py"/>
        <source>{other} is there. Its host is not the same: {uri} is needed.</source>
        <translation>El que hay es {other}. El host no es el mismo: se necesita {uri}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/find_members.py"/>
        <source>People and groups were searched</source>
        <translation>Se buscaron personas y grupos</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>The application {name} is registered</source>
        <translation>La aplicación {name} está registrada</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>Its client secret is valid</source>
        <translation>Su secreto de cliente es válido</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>Until {day}</source>
        <translation>Hasta el {day}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>{permission} is granted for everyone</source>
        <translation>{permission} está concedido para todos</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>Something there has to be changed. The page Try the sign-in says what.</source>
        <translation>Allí hay que cambiar algo. La página «Probar el inicio de sesión» dice qué.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>It could not be checked from here.</source>
        <translation>No se pudo comprobar desde aquí.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>It uses the values. Open the login page to see whether the button is there.</source>
        <translation>Usa los valores. Abra la página de inicio de sesión para ver si está el botón.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>The three values have to be entered there first.</source>
        <translation>Primero hay que introducir allí los tres valores.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>It uses the values, but its button is not on the login page yet.</source>
        <translation>Usa los valores, pero el botón todavía no está en la página de inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>{vendor} uses the three values, and its button is there</source>
        <translation>{vendor} usa los tres valores, y su botón está</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>This program no longer holds its value.</source>
        <translation>Este programa ya no guarda su valor.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>It was created earlier, and its value cannot be read again.</source>
        <translation>Se creó anteriormente y su valor no se puede volver a leer.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>The values were handed over</source>
        <translation>Los valores se entregaron</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>Noted on this computer in an earlier run.</source>
        <translation>Anotado en este equipo en una ejecución anterior.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>This computer knows nothing of it, and holds no value that could be handed over.</source>
        <translation>Este equipo no sabe nada de ello y no guarda ningún valor que se pueda entregar.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>An application for {vendor} is registered</source>
        <translation>Hay una aplicación registrada para {vendor}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>None was found that this program registered. Name the domain to look for any other.</source>
        <translation>No se encontró ninguna que haya registrado este programa. Indique el dominio para buscar otras.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>An application is registered for {domain}</source>
        <translation>Hay una aplicación registrada para {domain}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: the Redirect URI is right</source>
        <translation>{name}: el URI de redirección es correcto</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>No Redirect URI of {vendor}.</source>
        <translation>Ningún URI de redirección de {vendor}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{uri} is missing.</source>
        <translation>Falta {uri}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: it is listed under Enterprise applications</source>
        <translation>{name}: figura en Aplicaciones empresariales</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>The entry was deleted, so nobody can sign in. A set-up creates it again.</source>
        <translation>La entrada se eliminó, así que nadie puede iniciar sesión. Una configuración la crea de nuevo.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>Someone switched it off: Enterprise applications, Properties.</source>
        <translation>Alguien la desactivó: Aplicaciones empresariales, Propiedades.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: signing in is enabled</source>
        <translation>{name}: el inicio de sesión está habilitado</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: people are assigned, as it demands</source>
        <translation>{name}: hay personas asignadas, como exige</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>Nobody is assigned, so nobody can sign in.</source>
        <translation>No hay nadie asignado, así que nadie puede iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: {permission} is granted for everyone</source>
        <translation>{name}: {permission} está concedido para todos</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>The admin consent is missing, or was taken back.</source>
        <translation>El consentimiento del administrador falta o se retiró.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: a client secret is valid</source>
        <translation>{name}: un secreto de cliente es válido</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>There is no client secret.</source>
        <translation>No hay ningún secreto de cliente.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: client secret {secret}</source>
        <translation>{name}: secreto de cliente {secret}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: no temporary Redirect URI is left</source>
        <translation>{name}: no queda ningún URI de redirección temporal</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>The next set-up, renewal or undo removes {uri}.</source>
        <translation>La próxima configuración, renovación o anulación quita {uri}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>Expired on {day}. It can be removed.</source>
        <translation>Expiró el {day}. Se puede quitar.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/steps/health.py"/>
        <source>{count} days left, until {day}</source>
        <extracomment>In English for 1: {count} day left, until {day}</extracomment>
        <translation><numerusform>Queda {count} día, hasta el {day}</numerusform><numerusform>Quedan {count} días, hasta el {day}</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/lookup.py"/>
        <source>{name} ({id})</source>
        <translation>{name} ({id})</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The application is deleted</source>
        <translation>La aplicación se ha eliminado</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The admin consent is taken back</source>
        <translation>El consentimiento del administrador se ha retirado</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The application is no longer listed under Enterprise applications</source>
        <translation>La aplicación ya no figura en Aplicaciones empresariales</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>It stays listed under Enterprise applications.</source>
        <translation>Sigue figurando en Aplicaciones empresariales.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Take back the admin consent for {permission}.</source>
        <translation>Retirar el consentimiento del administrador para {permission}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Take back the admin consent for {permission}. It stays for {rest}.</source>
        <translation>Retirar el consentimiento del administrador para {permission}. Se mantiene para {rest}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Remove the application {name} from Enterprise applications.</source>
        <translation>Quitar la aplicación {name} de Aplicaciones empresariales.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Delete the application {name} with its client secret. It rests in Entra's recycle bin for 30 days.</source>
        <translation>Eliminar la aplicación {name} con su secreto de cliente. Permanece 30 días en la papelera de reciclaje de Entra.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>{permission} is no longer listed for the application</source>
        <translation>{permission} ya no figura en la lista de la aplicación</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Take {permission} off the permissions of {name}.</source>
        <translation>Quitar {permission} de los permisos de {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The client secret {name} is removed</source>
        <translation>El secreto de cliente {name} se ha quitado</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Remove the client secret {name}.</source>
        <translation>Quitar el secreto de cliente {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The Redirect URI {uri} is removed</source>
        <translation>El URI de redirección {uri} se ha quitado</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Remove the Redirect URI {uri} from {name}.</source>
        <translation>Quitar el URI de redirección {uri} de {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The application {name} stays, because others use it as well: {others}.</source>
        <translation>La aplicación {name} se queda, porque otros también la usan: {others}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The application {name} stays, because it was not registered here.</source>
        <translation>La aplicación {name} se queda, porque no se registró aquí.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Only people who are assigned may sign in, as before</source>
        <translation>Solo pueden iniciar sesión las personas asignadas, como antes</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Let only people who are assigned sign in again.</source>
        <translation>Dejar de nuevo que solo inicien sesión las personas asignadas.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Everyone may sign in, as before</source>
        <translation>Todos pueden iniciar sesión, como antes</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Let everyone sign in again.</source>
        <translation>Dejar de nuevo que todos inicien sesión.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>{name} is no longer assigned</source>
        <translation>{name} ya no tiene asignación</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Take the assignment of {name} away.</source>
        <translation>Quitar la asignación de {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>{permission} is listed for the application</source>
        <translation>{permission} figura en la lista de la aplicación</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>{resource} · delegated</source>
        <translation>{resource} · delegado</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>Admin consent is granted for {organisation}</source>
        <translation>El consentimiento del administrador está concedido para {organisation}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>The permission shows a green checkmark</source>
        <translation>El permiso muestra una marca de verificación verde</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>Read back from Microsoft, as the portal shows it.</source>
        <translation>Leído de Microsoft, tal como lo muestra el portal.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>You have seen what will change</source>
        <translation>Ha visto qué va a cambiar</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>It is listed under Enterprise applications.</source>
        <translation>Figura en Aplicaciones empresariales.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>The permission is listed and granted.</source>
        <translation>El permiso figura en la lista y está concedido.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Its client secret expires on {day}.</source>
        <translation>Su secreto de cliente expira el {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>{new} The present one expires on {day}.</source>
        <translation>{new} El actual expira el {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Remove the client secret {names}, which was created earlier and not handed over.</source>
        <translation>Quitar el secreto de cliente {names}, que se creó anteriormente y no se entregó.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Register the application {name}, for this organisation only, with the Redirect URI {uri}</source>
        <translation>Registrar la aplicación {name}, solo para esta organización, con el URI de redirección {uri}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>List it under Enterprise applications.</source>
        <translation>Incluirla en Aplicaciones empresariales.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Create a client secret that expires on {day}.</source>
        <translation>Crear un secreto de cliente que expira el {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Add the permission {permission} and grant admin consent for {organisation}. Nothing else.</source>
        <translation>Agregar el permiso {permission} y conceder el consentimiento del administrador para {organisation}. Nada más.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Let everyone in {organisation} sign in.</source>
        <translation>Dejar que todos inicien sesión ({organisation}).</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Let only people who are assigned sign in, and assign {names}. Nobody else can sign in.</source>
        <translation>Dejar que solo inicien sesión las personas asignadas y asignar a {names}. Nadie más puede iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>The application {name} is used as it is.</source>
        <translation>La aplicación {name} se usa tal como está.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>{drift} The application {name} gets {uri} in addition.</source>
        <translation>{drift} La aplicación {name} recibe además {uri}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>The application {name} gets the Redirect URI {uri} in addition to those it has.</source>
        <translation>La aplicación {name} recibe el URI de redirección {uri} además de los que tiene.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Application Developer or Cloud Application Administrator</source>
        <translation>Desarrollador de aplicaciones o Administrador de aplicaciones en la nube</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Accounts in this organizational directory only</source>
        <translation>Solo cuentas de este directorio organizativo</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>It accepts accounts of other organisations too. Signing in works all the same.</source>
        <translation>Acepta también cuentas de otras organizaciones. El inicio de sesión funciona de todos modos.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>The Redirect URI is set (Web)</source>
        <translation>El URI de redirección está definido (Web)</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>It is switched on in the portal under Authentication. {vendor} does not need it.</source>
        <translation>Está activada en el portal, en Autenticación. {vendor} no la necesita.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Implicit grant is switched off</source>
        <translation>La concesión implícita está desactivada</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>{uri} is needed. There is only {others}.</source>
        <translation>Se necesita {uri}. Solo hay {others}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>The application is listed under Enterprise applications</source>
        <translation>La aplicación figura en Aplicaciones empresariales</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Signing in to the application is enabled</source>
        <translation>El inicio de sesión en la aplicación está habilitado</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Only assigned people may. The page Who may sign in? shows them.</source>
        <translation>Solo pueden las personas asignadas. La página «¿Quién puede iniciar sesión?» las muestra.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Everyone in {organisation} may sign in to the application</source>
        <translation>Todos pueden iniciar sesión en la aplicación ({organisation})</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/renew.py"/>
        <source>The application has a new client secret</source>
        <translation>La aplicación tiene un nuevo secreto de cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/renew.py"/>
        <source>The client secret {name} stays, because it was not created here.</source>
        <translation>El secreto de cliente {name} se queda, porque no se creó aquí.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/renew.py"/>
        <source>No older client secret is left</source>
        <translation>No queda ningún secreto de cliente anterior</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>The application is back</source>
        <translation>La aplicación se ha restaurado</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>Run the set-up once more: it finds the application and adds what is missing.</source>
        <translation>Ejecute la configuración una vez más: encuentra la aplicación y agrega lo que falta.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>The admin consent and the rest</source>
        <translation>El consentimiento del administrador y lo demás</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>It can be restored until {day}.</source>
        <translation>Se puede restaurar hasta el {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>What was deleted rests in Entra's recycle bin</source>
        <translation>Lo que se eliminó está en la papelera de reciclaje de Entra</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Signed in to Azure</source>
        <translation>Sesión iniciada en Azure</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Signed in as {account}</source>
        <translation>Sesión iniciada como {account}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>an application</source>
        <translation>una aplicación</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>{domain} · {tenant}</source>
        <translation>{domain} · {tenant}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Kind of account</source>
        <translation>Tipo de cuenta</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A member of the organisation.</source>
        <translation>Un miembro de la organización.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A guest. Guests usually may not do this. Use a member's account.</source>
        <translation>Un invitado. Normalmente los invitados no pueden hacer esto. Use la cuenta de un miembro.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A personal account. Use your work account.</source>
        <translation>Una cuenta personal. Use su cuenta profesional.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A partner's account. Use an account of the organisation itself.</source>
        <translation>La cuenta de un partner. Use una cuenta de la propia organización.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>An application, signed in without a person.</source>
        <translation>Una aplicación, con sesión iniciada sin una persona.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Microsoft did not say.</source>
        <translation>Microsoft no lo indicó.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>The clock of this computer is right</source>
        <translation>El reloj de este equipo está bien</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>An application is not told what it may do. The next steps show it.</source>
        <translation>A una aplicación no se le comunica lo que puede hacer. Los pasos siguientes lo muestran.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>You may register applications</source>
        <translation>Puede registrar aplicaciones</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>You are {role}.</source>
        <translation>Su rol: {role}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Every member may.</source>
        <translation>Cualquier miembro puede.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Members may not. The role Application Developer or Cloud Application Administrator is needed.</source>
        <translation>Los miembros no pueden. Se necesita el rol Desarrollador de aplicaciones o Administrador de aplicaciones en la nube.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Client secrets are allowed</source>
        <translation>Los secretos de cliente están permitidos</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A policy of the organisation forbids them.</source>
        <translation>Una directiva de la organización los prohíbe.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>For at most {count} days.</source>
        <extracomment>In English for 1: For at most {count} day.</extracomment>
        <translation><numerusform>Durante {count} día como máximo.</numerusform><numerusform>Durante {count} días como máximo.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Without a limit of the organisation.</source>
        <translation>Sin un límite de la organización.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>You may grant admin consent</source>
        <translation>Puede conceder el consentimiento del administrador</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>None of your active roles allows it. The role Cloud Application Administrator is enough.</source>
        <translation>Ninguno de sus roles activos lo permite. Basta con el rol Administrador de aplicaciones en la nube.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/trial_uri.py"/>
        <source>The temporary Redirect URI is removed</source>
        <translation>El URI de redirección temporal se ha quitado</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/trial_uri.py"/>
        <source>Remove the temporary Redirect URI {uri} of a trial sign-in from {name}.</source>
        <translation>Quitar de {name} el URI de redirección temporal {uri} de un inicio de sesión de prueba.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>Microsoft accepts the Redirect URI</source>
        <translation>Microsoft acepta el URI de redirección</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>{vendor} will receive: {name}, {address}</source>
        <translation>{vendor} recibirá: {name}, {address}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>no e-mail address</source>
        <translation>sin dirección de correo</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>A person signed in</source>
        <translation>Una persona ha iniciado sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>The account has an e-mail address</source>
        <translation>La cuenta tiene una dirección de correo</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>Microsoft knows none. {vendor} takes the user name {user_name} in its place, and nobody may be reached there. Enter an address in Entra ID, at the properties of the user.</source>
        <translation>Microsoft no conoce ninguna. {vendor} toma en su lugar el nombre de usuario {user_name}, y puede que allí no se localice a nadie. Introduzca una dirección en Entra ID, en las propiedades del usuario.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>Microsoft knows none, and so {vendor} cannot tell who it is. Enter an address in Entra ID, at the properties of the user.</source>
        <translation>Microsoft no conoce ninguna, así que {vendor} no puede saber quién es. Introduzca una dirección en Entra ID, en las propiedades del usuario.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/undo.py"/>
        <source>Nothing is left of what was created here for {domain}</source>
        <translation>No queda nada de lo que se creó aquí para {domain}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>The button {button} is on the login page</source>
        <translation>El botón {button} está en la página de inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>It is not there yet. It appears once the three values are entered at {vendor}. {ask}</source>
        <translation>Aún no está. Aparece cuando se han introducido los tres valores en {vendor}. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} starts the sign-in at Microsoft</source>
        <translation>{vendor} empieza el inicio de sesión en Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} Perhaps the three values are not entered there yet.</source>
        <translation>{seen} Quizá los tres valores todavía no se hayan introducido allí.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} The sign-in with Microsoft has to be switched on for {domain}. {ask}</source>
        <translation>{seen} Hay que activar el inicio de sesión con Microsoft para {domain}. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} sends people to {host}, which is not Microsoft's sign-in page. {ask}</source>
        <translation>{vendor} envía a las personas a {host}, que no es la página de inicio de sesión de Microsoft. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>an address that cannot be read</source>
        <translation>una dirección que no se puede leer</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} uses your Client ID</source>
        <translation>{vendor} usa su id. de cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} uses your Tenant ID</source>
        <translation>{vendor} usa su id. de inquilino</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} uses the Redirect URI</source>
        <translation>{vendor} usa el URI de redirección</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} asks for {permission}</source>
        <translation>{vendor} pide {permission}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} asks Microsoft for {seen} in place of code. It has to use the authorization code flow. {ask}</source>
        <translation>{vendor} pide a Microsoft {seen} en lugar de code. Hace falta el flujo de código de autorización. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} has no Client ID entered.</source>
        <translation>{vendor} no tiene ningún id. de cliente introducido.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} has another Client ID, {seen}.</source>
        <translation>{vendor} tiene otro id. de cliente, {seen}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} {right} has to be entered there, with the client secret that belongs to it. {ask}</source>
        <translation>{seen} Hay que introducir allí {right}, con el secreto de cliente que le corresponde. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} has no Tenant ID entered: {seen} stands in its place, and with that nobody can sign in.</source>
        <translation>{vendor} no tiene ningún id. de inquilino introducido: en su lugar está {seen}, y con eso nadie puede iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} has another Tenant ID, {seen}.</source>
        <translation>{vendor} tiene otro id. de inquilino, {seen}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} {right} has to be entered there. {ask}</source>
        <translation>{seen} Hay que introducir allí {right}. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names no Redirect URI that can be read.</source>
        <translation>{vendor} no indica ningún URI de redirección que se pueda leer.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names it with http in place of https.</source>
        <translation>{vendor} lo indica con http en lugar de https.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names it without its final slash.</source>
        <translation>{vendor} lo indica sin su barra final.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names another host, {host}.</source>
        <translation>{vendor} indica otro host, {host}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names another one, {seen}.</source>
        <translation>{vendor} indica otro, {seen}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} Microsoft compares every character. The site of {domain} has to use {right}. {ask}</source>
        <translation>{seen} Microsoft compara cada carácter. El sitio de {domain} tiene que usar {right}. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} asks for {seen}, and so it cannot read who signs in. {missing} has to be added there. {ask}</source>
        <translation>{vendor} pide {seen} y por eso no puede leer quién inicia sesión. Hay que añadir allí {missing}. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/which_domain.py"/>
        <source>The only one is taken: {domain}</source>
        <translation>Se toma el único que hay: {domain}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/which_domain.py"/>
        <source>Nothing is left of what was created here in {organisation}</source>
        <translation>No queda nada de lo que se creó aquí en {organisation}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>Everyone in {organisation} may sign in</source>
        <translation>Todos pueden iniciar sesión ({organisation})</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>It was set so before and is left as it is.</source>
        <translation>Estaba establecido así antes y se deja como está.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>Only people who are assigned may sign in</source>
        <translation>Solo pueden iniciar sesión las personas asignadas</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>{name} is assigned</source>
        <translation>{name} tiene asignación</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>You may sign in yourself</source>
        <translation>Usted puede iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>You are not among them, so you cannot try the sign-in.</source>
        <translation>Usted no está entre ellas, así que no puede probar el inicio de sesión.</translation>
    </message>
</context>
</TS>
