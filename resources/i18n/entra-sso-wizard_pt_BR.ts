<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Wizard</name>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Microsoft Entra ID single sign-on for a django-allauth site</source>
        <translation>Logon único com o Microsoft Entra ID para um site com django-allauth</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Whoever looks after the site</source>
        <translation>Quem cuida do site</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Ask whoever looks after the site.</source>
        <translation>Pergunte a quem cuida do site.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Address of the site</source>
        <translation>Endereço do site</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The address at which people open the site. You can paste it from the browser.</source>
        <translation>O endereço em que as pessoas abrem o site. Você pode colá-lo do navegador.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Name of the application</source>
        <translation>Nome do aplicativo</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Under this name the application appears in your list of Enterprise applications.</source>
        <translation>Com este nome o aplicativo aparece em sua lista de aplicativos empresariais.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client secret expires after</source>
        <translation>O segredo do cliente expira depois de</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A new client secret is needed before this time is over. 24 months is the longest.</source>
        <translation>Um novo segredo do cliente é necessário antes do fim desse prazo. O máximo são 24 meses.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Before you start</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>This takes about five minutes. First we check that the site is ready.</source>
        <translation>Isso leva cerca de cinco minutos. Primeiro verificamos se o site está pronto.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Check the domain</source>
        <translation>Verificar o domínio</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>You need an active Azure account that may create applications and grant admin consent for your organisation.</source>
        <translation>Você precisa de uma conta ativa do Azure que possa criar aplicativos e conceder o consentimento do administrador para sua organização.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The site must run at its own address with https, with django-allauth and its provider Microsoft. If you are not sure, ask whoever looks after the site.</source>
        <translation>O site precisa funcionar no próprio endereço com https, com o django-allauth e o provedor Microsoft dele. Se não tiver certeza, pergunte a quem cuida do site.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What is the address of the site?</source>
        <translation>Qual é o endereço do site?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The address at which people open it in the browser, for example https://app.your-company.com/.</source>
        <translation>O endereço em que ele é aberto no navegador, por exemplo https://app.your-company.com/.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Which addresses of django-allauth does the wizard expect?</source>
        <translation>Que endereços do django-allauth o assistente espera?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Those that begin with /accounts/, as in its installation guide. Where the site has them elsewhere, make a recipe file of your own.</source>
        <translation>Os que começam com /accounts/, como no guia de instalação dele. Se o site os tiver em outro lugar, crie um arquivo de receita próprio.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A row says Unknown or Failed. Can I go on?</source>
        <translation>Uma linha mostra Desconhecido ou Falhou. Posso continuar?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Yes. These rows are advice: your network may hide the site from this computer. Ask whoever looks after the site if the address does not open in your browser either.</source>
        <translation>Sim. Estas linhas são orientações: talvez sua rede oculte o site deste computador. Pergunte a quem cuida do site se o endereço também não abrir no seu navegador.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Sign in to Azure</source>
        <translation>Entrar no Azure</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Your browser opens Microsoft's sign-in page. Sign in with your Azure account and come back here.</source>
        <translation>Seu navegador abre a página de entrada da Microsoft. Entre com sua conta do Azure e volte para cá.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Sign in with the browser</source>
        <translation>Entrar com o navegador</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Your password stays between you and Microsoft. This program never sees it.</source>
        <translation>Sua senha fica entre você e a Microsoft. Este programa nunca a vê.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The sign-in is kept in memory only and is forgotten when you close this program.</source>
        <translation>A entrada é mantida somente na memória e esquecida quando você fecha este programa.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Which account do I use?</source>
        <translation>Qual conta eu uso?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Your work account at the organisation whose people will sign in to {vendor}. It needs the role Cloud Application Administrator, Application Administrator or Global Administrator.</source>
        <translation>Sua conta corporativa na organização cujas pessoas vão entrar no {vendor}. Ela precisa da função Administrador de Aplicativos de Nuvem, Administrador de Aplicativos ou Administrador Global.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Why does Microsoft's page name another program?</source>
        <translation>Por que a página da Microsoft cita outro programa?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The wizard signs in through a Microsoft app that every organisation has already, so nothing has to be installed or approved first.</source>
        <translation>O assistente entra por meio de um aplicativo da Microsoft que toda organização já tem, portanto nada precisa ser instalado nem aprovado antes.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>I have the role, but the wizard does not see it.</source>
        <translation>Eu tenho a função, mas o assistente não a vê.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A role from Privileged Identity Management has to be activated first. Activate it in the portal, then sign in again.</source>
        <translation>Uma função do Privileged Identity Management precisa ser ativada primeiro. Ative-a no portal e depois entre novamente.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What will change</source>
        <translation>O que vai mudar</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>This is what will be set up in {organisation}. Nothing has been changed yet.</source>
        <translation>Isto é o que será configurado para {organisation}. Nada foi alterado ainda.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Looks right, go on</source>
        <translation>Está certo, continuar</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Each change is made only when you press the button on its page.</source>
        <translation>Cada alteração só é feita quando você pressiona o botão da página dela.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Other applications in your organisation are not touched.</source>
        <translation>Os outros aplicativos de sua organização não são afetados.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Is anything changed by pressing the button?</source>
        <translation>Pressionar o botão altera alguma coisa?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>No. You only say that the list is right. Each change is made by a button on its own page.</source>
        <translation>Não. Você só diz que a lista está certa. Cada alteração é feita por um botão na página dela.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>May I make the changes myself?</source>
        <translation>Posso fazer as alterações por conta própria?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Yes. Choose to make the changes in the portal. The wizard then changes nothing, shows you each step of the article, and checks it.</source>
        <translation>Sim. Escolha fazer as alterações no portal. O assistente então não altera nada, mostra cada etapa do artigo e a verifica.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Register the application</source>
        <translation>Registrar o aplicativo</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>We create {app_name} in Entra ID, for accounts in this organizational directory only.</source>
        <translation>Criamos {app_name} no Entra ID, somente para contas neste diretório organizacional.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Create the application</source>
        <translation>Criar o aplicativo</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Redirect URI is {redirect_uri}. It tells Microsoft where to send people after they have signed in.</source>
        <translation>O URI de redirecionamento é {redirect_uri}. Ele informa à Microsoft para onde enviar as pessoas depois que elas entram.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The final slash of the Redirect URI counts.</source>
        <translation>A barra final do URI de redirecionamento conta.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Go to Entra ID.</source>
        <translation>Acesse Entra ID.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Go to Enterprise applications.</source>
        <translation>Acesse Aplicativos empresariais.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click New application.</source>
        <translation>Clique em Novo aplicativo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click Create your own application. Enter the name, and select Register an application to integrate with Microsoft Entra ID (App you're developing).</source>
        <translation>Clique em Criar seu próprio aplicativo. Insira o nome e selecione Registrar um aplicativo para integrá-lo ao Microsoft Entra ID (aplicativo que você está desenvolvendo).</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>For Supported account types, select Accounts in this organizational directory only. For Redirect URI, select Web and paste the address with its final slash. Then click Register.</source>
        <translation>Em Tipos de conta com suporte, selecione Somente contas neste diretório organizacional. Em URI de redirecionamento, selecione Web e cole o endereço com a barra final. Depois clique em Registrar.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Return to All applications and open {app_name}.</source>
        <translation>Volte para Todos os aplicativos e abra {app_name}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Select Single sign-on.</source>
        <translation>Selecione Logon único.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click Go to application.</source>
        <translation>Clique em Ir para o aplicativo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What is an application here?</source>
        <translation>O que é um aplicativo aqui?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>An entry in Entra ID that stands for {vendor}. With it Microsoft knows where people may be sent after they have signed in.</source>
        <translation>Uma entrada no Entra ID que representa o {vendor}. Com ela, a Microsoft sabe para onde as pessoas podem ser enviadas depois que entram.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What does single tenant mean?</source>
        <translation>O que significa locatário único?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Only accounts of your own organisation can sign in through this application.</source>
        <translation>Somente contas de sua própria organização podem entrar por este aplicativo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What if we set it up before?</source>
        <translation>E se já configuramos isso antes?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The wizard finds an application with the same Redirect URI and uses it. It does not create a second one.</source>
        <translation>O assistente encontra um aplicativo com o mesmo URI de redirecionamento e o usa. Ele não cria um segundo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client ID and Tenant ID</source>
        <translation>ID do cliente e ID do locatário</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>{vendor} needs these two IDs to recognise your application and your organisation.</source>
        <translation>O {vendor} precisa desses dois IDs para reconhecer seu aplicativo e sua organização.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Read the IDs</source>
        <translation>Ler os IDs</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Both IDs are safe to show. They do not give access by themselves.</source>
        <translation>Os dois IDs podem ser mostrados sem risco. Sozinhos, eles não dão acesso.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>You do not need to write them down. They are shown again when you hand them over.</source>
        <translation>Você não precisa anotá-los. Eles são mostrados novamente quando você os entrega.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Compare the Client ID and the Tenant ID on the Overview page with those shown here. Then click Add a certificate or secret.</source>
        <translation>Compare o ID do cliente e o ID do locatário da página Visão geral com os mostrados aqui. Depois clique em Adicionar um certificado ou segredo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Are these IDs secret?</source>
        <translation>Esses IDs são secretos?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>No. They name your application and your organisation, and give no access by themselves.</source>
        <translation>Não. Eles identificam seu aplicativo e sua organização e, sozinhos, não dão acesso.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The client secret is the password with which {vendor} proves to Microsoft who it is.</source>
        <translation>O segredo do cliente é a senha com a qual o {vendor} prova à Microsoft quem ele é.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Create the client secret</source>
        <translation>Criar o segredo do cliente</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Microsoft shows the Value of a client secret only once. It is kept here until you have handed it over or close this program.</source>
        <translation>A Microsoft mostra o valor de um segredo do cliente somente uma vez. Ele é mantido aqui até que você o tenha entregado ou feche este programa.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Value is needed, not the Secret ID.</source>
        <translation>É necessário o valor, não o ID do segredo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click New client secret.</source>
        <translation>Clique em Novo segredo do cliente.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Enter a description, choose when it expires, 24 months at most, and click Add.</source>
        <translation>Insira uma descrição, escolha quando ele expira, no máximo 24 meses, e clique em Adicionar.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Copy the client secret from the Value column, not the Secret ID, and paste it below.</source>
        <translation>Copie o segredo do cliente da coluna Valor, não o ID do segredo, e cole-o abaixo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What happens when the client secret expires?</source>
        <translation>O que acontece quando o segredo do cliente expira?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>People can no longer sign in through Microsoft until a new client secret is created and handed over. Put the date into your calendar.</source>
        <translation>Ninguém mais consegue entrar pela Microsoft até que um novo segredo do cliente seja criado e entregue. Anote a data em seu calendário.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Why is there a Value and a Secret ID?</source>
        <translation>Por que há um valor e um ID do segredo?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Value is the password itself. The Secret ID is only its number in a list. {vendor} needs the Value.</source>
        <translation>O valor é a própria senha. O ID do segredo é só o número dele em uma lista. O {vendor} precisa do valor.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>API permissions</source>
        <translation>Permissões de API</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The permission User.Read lets {vendor} read the name and e-mail address of whoever signs in.</source>
        <translation>A permissão User.Read permite que o {vendor} leia o nome e o endereço de email de quem entra.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Grant admin consent</source>
        <translation>Conceder consentimento do administrador</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Admin consent means that you agree for everyone in {organisation}, so nobody is asked at the first sign-in.</source>
        <translation>O consentimento do administrador significa que você concorda em nome de todos ({organisation}), de modo que ninguém é consultado na primeira entrada.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A green checkmark appears once Microsoft confirms the consent.</source>
        <translation>Uma marca de seleção verde aparece assim que a Microsoft confirma o consentimento.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Return to All applications and select {app_name}.</source>
        <translation>Volte para Todos os aplicativos e selecione {app_name}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Under Manage, select API permissions and click Add a permission.</source>
        <translation>Em Gerenciar, selecione Permissões de API e clique em Adicionar uma permissão.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Select Microsoft Graph, then Delegated permissions. Select User.Read and click Add permissions.</source>
        <translation>Selecione Microsoft Graph e depois Permissões delegadas. Selecione User.Read e clique em Adicionar permissões.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click Grant admin consent for {organisation}.</source>
        <translation>Clique em Conceder consentimento do administrador para {organisation}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click Yes.</source>
        <translation>Clique em Sim.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A green checkmark shows as the status of the permission.</source>
        <translation>Uma marca de seleção verde aparece como status da permissão.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What can {vendor} see with User.Read?</source>
        <translation>O que o {vendor} pode ver com User.Read?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The name and the e-mail address of the person who signs in. It does not see mail, files or other people.</source>
        <translation>O nome e o endereço de email da pessoa que entra. Ele não vê emails, arquivos nem outras pessoas.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Who may grant admin consent?</source>
        <translation>Quem pode conceder o consentimento do administrador?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A Cloud Application Administrator, an Application Administrator or a Global Administrator.</source>
        <translation>Um Administrador de Aplicativos de Nuvem, um Administrador de Aplicativos ou um Administrador Global.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Who may sign in?</source>
        <translation>Quem pode entrar?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Usually everyone in {organisation}. You can choose people instead, now or later.</source>
        <translation>Normalmente todos ({organisation}). Você também pode escolher pessoas, agora ou mais tarde.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>With everyone, nothing has to be done here.</source>
        <translation>Com todos, nada precisa ser feito aqui.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>At the first sign-in django-allauth creates an account, unless the site takes nobody new.</source>
        <translation>Na primeira entrada, o django-allauth cria uma conta, a menos que o site não aceite ninguém novo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Open the Properties of {app_name}. Set Assignment required to No for everyone, or to Yes for people you choose. Click Save.</source>
        <translation>Abra as Propriedades de {app_name}. Defina Atribuição obrigatória como Não para todos, ou como Sim para pessoas que você escolher. Clique em Salvar.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>For people you choose, open Users and groups. Click Add user/group, select people or groups, and click Assign.</source>
        <translation>Para pessoas que você escolher, abra Usuários e grupos. Clique em Adicionar usuário/grupo, selecione pessoas ou grupos e clique em Atribuir.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What happens to people who are not chosen?</source>
        <translation>O que acontece com as pessoas que não são escolhidas?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>They cannot sign in to {vendor} with Microsoft. Microsoft tells them that an administrator has to assign them.</source>
        <translation>Elas não conseguem entrar no {vendor} com a Microsoft. A Microsoft diz a elas que um administrador precisa atribuí-las.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>May I choose groups?</source>
        <translation>Posso escolher grupos?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Yes, with the licence Microsoft Entra ID P1 or P2. Only people who are directly in the group count, not those in a group inside it.</source>
        <translation>Sim, com a licença Microsoft Entra ID P1 ou P2. Contam somente as pessoas que estão diretamente no grupo, não as de um grupo dentro dele.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>It was limited before. Is that changed?</source>
        <translation>Antes era limitado. Isso muda?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>No. What was set before is shown and stays as it is, unless you choose something else here.</source>
        <translation>Não. O que estava definido antes é mostrado e fica como está, a menos que você escolha outra coisa aqui.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Enter the values</source>
        <translation>Inserir os valores</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Enter the three values</source>
        <translation>Inserir os três valores</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Tenant ID, the Client ID and the client secret go into the settings of {vendor}. Nobody else needs them.</source>
        <translation>O ID do locatário, o ID do cliente e o segredo do cliente vão para as configurações de {vendor}. Ninguém mais precisa deles.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>I have entered them</source>
        <translation>Eu os inseri</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Do not send the client secret by e-mail or chat.</source>
        <translation>Não envie o segredo do cliente por email nem por chat.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The client secret is wiped from this program once you confirm or close it. If it is lost, create a new one.</source>
        <translation>O segredo do cliente é apagado deste programa assim que você confirmar ou fechá-lo. Se ele se perder, crie um novo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>In the admin or in the settings file?</source>
        <translation>No admin ou no arquivo de configurações?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Use one of them. With the values in both places django-allauth finds two applications for Microsoft and cannot choose.</source>
        <translation>Use um dos dois. Com os valores nos dois lugares, o django-allauth encontra dois aplicativos para a Microsoft e não consegue escolher.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What is the Tenant ID needed for?</source>
        <translation>Para que serve o ID do locatário?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Without it django-allauth uses common in its place, and Microsoft refuses that for an application of your organisation alone.</source>
        <translation>Sem ele, o django-allauth usa common no lugar, e a Microsoft recusa isso para um aplicativo que é só da sua organização.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Somebody else enters the values. How do they get them?</source>
        <translation>Outra pessoa insere os valores. Como ela os recebe?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>In a way that nobody else can read, for example with your company's password manager.</source>
        <translation>Por um meio que ninguém mais possa ler, por exemplo o gerenciador de senhas da sua empresa.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Try the sign-in</source>
        <translation>Testar a entrada</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Here you see that the sign-in works before your people need it.</source>
        <translation>Aqui você vê que a entrada funciona antes que sua equipe precise dela.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Redirect URI is checked by asking Microsoft for a sign-in without anybody. No one is signed in by that.</source>
        <translation>O URI de redirecionamento é verificado pedindo à Microsoft uma entrada sem ninguém. Ninguém entra com isso.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What happens when I try a sign-in?</source>
        <translation>O que acontece quando eu testo uma entrada?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>For the moment {app_name} gets one more Redirect URI, which leads to this computer. Your browser opens Microsoft's page, somebody signs in, and the wizard reads the name and e-mail address, as {vendor} will. Then the Redirect URI is removed again.</source>
        <translation>Por um momento, {app_name} recebe mais um URI de redirecionamento, que leva a este computador. Seu navegador abre a página da Microsoft, alguém entra, e o assistente lê o nome e o endereço de e-mail, como o {vendor} fará. Depois o URI de redirecionamento é removido.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Who should sign in?</source>
        <translation>Quem deve entrar?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Anybody of {organisation} who will use {vendor}. It does not have to be an administrator, and what is received stays on this page only.</source>
        <translation>Qualquer pessoa que vá usar o {vendor} ({organisation}). Não precisa ser um administrador, e o que é recebido fica somente nesta página.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Microsoft's page shows an error. What does it mean?</source>
        <translation>A página da Microsoft mostra um erro. O que ele significa?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>AADSTS50105: only assigned people may sign in, and this person is not assigned. AADSTS50020: the account belongs to another organisation. AADSTS65001 or AADSTS90094: the admin consent is missing. AADSTS53003: a sign-in policy does not allow it. AADSTS50011: Microsoft is still copying the Redirect URI, so wait a minute. Press Cancel here and try again.</source>
        <translation>AADSTS50105: somente pessoas atribuídas podem entrar, e esta pessoa não está atribuída. AADSTS50020: a conta pertence a outra organização. AADSTS65001 ou AADSTS90094: falta o consentimento do administrador. AADSTS53003: uma política de entrada não permite. AADSTS50011: a Microsoft ainda está copiando o URI de redirecionamento, então espere um minuto. Clique em Cancelar aqui e tente novamente.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>My browser cannot open the page at the end.</source>
        <translation>Meu navegador não consegue abrir a página no final.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The page at the end is on this computer and begins with http. A browser that allows https only has to allow it for localhost.</source>
        <translation>A página no final está neste computador e começa com http. Um navegador que só permite https precisa permiti-la para localhost.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Finish</source>
        <translation>Conclusão</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Everything in Azure is set up.</source>
        <translation>No Azure está tudo configurado.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Once the three values are entered, the button Microsoft appears on the login page at https://{domain}/accounts/login/.</source>
        <translation>Quando os três valores tiverem sido inseridos, o botão Microsoft aparece na página de entrada em https://{domain}/accounts/login/.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>At the first sign-in through this button, people enter their Microsoft e-mail address and password and arrive in {vendor}.</source>
        <translation>Na primeira entrada por esse botão, cada pessoa insere seu endereço de email e sua senha da Microsoft e chega ao {vendor}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>If you get stuck, ask whoever looks after the site.</source>
        <translation>Se não conseguir avançar, pergunte a quem cuida do site.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>When can people sign in?</source>
        <translation>Quando as pessoas podem entrar?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Once the three values are entered and the button is on the login page. The page Try the sign-in says how that stands.</source>
        <translation>Quando os três valores tiverem sido inseridos e o botão estiver na página de entrada. A página Testar a entrada diz como isso está.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>May I delete anything now?</source>
        <translation>Posso excluir algo agora?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>No. {vendor} needs the application, its client secret and the permission as long as people sign in through Microsoft.</source>
        <translation>Não. O {vendor} precisa do aplicativo, do segredo do cliente dele e da permissão enquanto as pessoas entrarem pela Microsoft.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Where does the site keep its sign-in applications?</source>
        <translation>Onde o site guarda os aplicativos de entrada?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Tenant ID</source>
        <translation>ID do locatário</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Tells the site which organisation people sign in from. In django-allauth it is called tenant.</source>
        <translation>Diz ao site de qual organização as pessoas entram. No django-allauth ele se chama tenant.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client ID</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Tells Microsoft which application people sign in to. In django-allauth it is called client_id.</source>
        <translation>Diz à Microsoft em qual aplicativo as pessoas entram. No django-allauth ele se chama client_id.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client Secret</source>
        <translation>Client Secret (segredo do cliente)</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Proves to Microsoft that it is the site that asks. In django-allauth it is called secret. Treat it like a password.</source>
        <translation>Prova à Microsoft que o pedido vem do site. No django-allauth ele se chama secret. Trate-o como uma senha.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>In Django's admin</source>
        <translation>No admin do Django</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>You enter the values on a page of the site, as a social application.</source>
        <translation>Você insere os valores em uma página do site, como Social application.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Open the admin of the site, usually at https://{domain}/admin/, and sign in.</source>
        <translation>Abra o admin do site, normalmente em https://{domain}/admin/, e entre.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Under Social Accounts open Social applications, and click Add social application.</source>
        <translation>Em Social Accounts, abra Social applications e clique em Add social application.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>For Provider choose Microsoft, which older versions call Microsoft Graph. As Name enter Microsoft: the button on the login page may show it.</source>
        <translation>Em Provider escolha Microsoft, que versões mais antigas chamam de Microsoft Graph. Em Name insira Microsoft: o botão da página de entrada pode mostrá-lo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Paste this value into Client id.</source>
        <translation>Cole este valor em Client id.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Paste the client secret into Secret key.</source>
        <translation>Cole o segredo do cliente em Secret key.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Paste this into Settings. It holds the Tenant ID.</source>
        <translation>Cole isto em Settings. Contém o ID do locatário.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Where Sites are shown, choose the site. Then click Save.</source>
        <translation>Se Sites aparecer, escolha o site. Depois clique em Save.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>In the settings file</source>
        <translation>No arquivo de configurações</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>You write two of the values into the settings. The client secret stays outside of them.</source>
        <translation>Você escreve dois dos valores nas configurações. O segredo do cliente fica fora delas.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Add these lines to the settings of the site. They hold the Tenant ID and the Client ID.</source>
        <translation>Adicione estas linhas às configurações do site. Elas contêm o ID do locatário e o ID do cliente.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Where the site runs, set the environment variable MICROSOFT_CLIENT_SECRET to this value. Keep it out of files that are under version control.</source>
        <translation>Onde o site funciona, dê este valor à variável de ambiente MICROSOFT_CLIENT_SECRET. Não o coloque em arquivos que estejam sob controle de versão.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Restart the site, so that it reads the settings anew.</source>
        <translation>Reinicie o site para que ele leia as configurações de novo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Microsoft Entra ID single sign-on for Improvado</source>
        <translation>Logon único do Microsoft Entra ID para o Improvado</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your Customer Success Manager</source>
        <translation>Seu Customer Success Manager</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Ask your Customer Success Manager.</source>
        <translation>Pergunte ao seu Customer Success Manager.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your Improvado address</source>
        <translation>Seu endereço do Improvado</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The address at which your team opens Improvado. You can paste it from the browser.</source>
        <translation>O endereço em que sua equipe abre o Improvado. Você pode colá-lo do navegador.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>This takes about five minutes. First we check that your Improvado address is ready.</source>
        <translation>Isso leva cerca de cinco minutos. Primeiro verificamos se seu endereço do Improvado está pronto.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your own Improvado address (the whitelabel) must already be set up. If it is not, ask your Customer Success Manager.</source>
        <translation>Seu próprio endereço do Improvado (a marca branca) já deve estar configurado. Se não estiver, fale com seu Customer Success Manager.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>What is my Improvado address?</source>
        <translation>Qual é o meu endereço do Improvado?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The address at which your team opens Improvado in the browser, for example https://improvado.your-company.com/. It is also called the whitelabel domain.</source>
        <translation>O endereço em que sua equipe abre o Improvado no navegador, por exemplo https://improvado.your-company.com/. Ele também é chamado de domínio de marca branca.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Yes. These rows are advice: your network may hide the site from this computer. Ask your Customer Success Manager if the address does not open in your browser either.</source>
        <translation>Sim. Essas linhas são avisos: sua rede pode ocultar o site deste computador. Fale com seu Customer Success Manager se o endereço também não abrir em seu navegador.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Whoever may sign in still needs an account at Improvado.</source>
        <translation>Quem pode entrar ainda precisa de uma conta no Improvado.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Hand over</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Hand over the three values</source>
        <translation>Entregar os três valores</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Give the Tenant ID, the Client ID and the client secret to your Customer Success Manager through Keeper's One-Time Share.</source>
        <translation>Entregue o ID do locatário, o ID do cliente e o segredo do cliente ao seu Customer Success Manager pelo One-Time Share do Keeper.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>My Customer Success Manager confirmed</source>
        <translation>Meu Customer Success Manager confirmou</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Why Keeper and not e-mail?</source>
        <translation>Por que o Keeper e não o email?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>A One-Time Share is encrypted, opens on one device only and ends by itself. An e-mail stays readable for years.</source>
        <translation>Um One-Time Share é criptografado, abre em um só dispositivo e termina sozinho. Um email continua legível por anos.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Who receives the values?</source>
        <translation>Quem recebe os valores?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your Customer Success Manager at Improvado, who enters them there.</source>
        <translation>Seu Customer Success Manager no Improvado, que os insere lá.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Everything in Azure is set up. Improvado does the rest.</source>
        <translation>Tudo está configurado no Azure. O Improvado faz o resto.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your Customer Success Manager enters the three values at Improvado.</source>
        <translation>Seu Customer Success Manager insere os três valores no Improvado.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>After that, the button Sign In with Entra ID appears on the login page at https://{domain}/.</source>
        <translation>Depois disso, o botão Sign In with Entra ID aparece na página de entrada em https://{domain}/.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>If you get stuck, ask your Customer Success Manager.</source>
        <translation>Se você não conseguir continuar, fale com seu Customer Success Manager.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Once your Customer Success Manager has entered the three values and the new button is on your login page.</source>
        <translation>Assim que seu Customer Success Manager tiver inserido os três valores e o novo botão estiver em sua página de entrada.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Do you have a Keeper account, or a link from your Customer Success Manager?</source>
        <translation>Você tem uma conta do Keeper ou um link do seu Customer Success Manager?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Improvado SSO, {domain}</source>
        <translation>Improvado SSO, {domain}</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Azure Tenant ID</source>
        <translation>Azure Tenant ID (ID do locatário)</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Tells Improvado which organisation people sign in from. Improvado enters it as the tenant: with "common" in its place nobody could sign in.</source>
        <translation>Informa à Improvado de qual organização as pessoas entram. A Improvado o insere como locatário: com “common” no lugar dele ninguém conseguiria entrar.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Tells Microsoft which application people sign in to.</source>
        <translation>Informa à Microsoft em qual aplicativo as pessoas entram.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Proves to Microsoft that it is Improvado that asks. Treat it like a password.</source>
        <translation>Prova à Microsoft que é o Improvado que pergunta. Trate-o como uma senha.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>I have a Keeper account</source>
        <translation>Tenho uma conta do Keeper</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>You put the values into your own vault and share them once.</source>
        <translation>Você coloca os valores no seu próprio cofre e os compartilha uma vez.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Choose where your Keeper account is, open the vault and sign in.</source>
        <translation>Escolha onde está sua conta do Keeper, abra o cofre e entre.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click Create New, then Record. Choose the record type Login and enter this title.</source>
        <translation>Clique em Create New e depois em Record. Escolha o tipo de registro Login e insira este título.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Add a custom field of the type Text, call it Azure Tenant ID, and paste this value.</source>
        <translation>Adicione um campo personalizado do tipo Text, chame-o de Azure Tenant ID e cole este valor.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Add one more custom field of the type Text, call it Client ID, and paste this value.</source>
        <translation>Adicione mais um campo personalizado do tipo Text, chame-o de Client ID e cole este valor.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Paste the client secret into the field Password. Then save the record.</source>
        <translation>Cole o segredo do cliente no campo Password. Depois salve o registro.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click Share, One-Time Share and Create a One-Time Share. Choose 24 hours, click Create Link and copy the link.</source>
        <translation>Clique em Share, One-Time Share e Create a One-Time Share. Escolha 24 horas, clique em Create Link e copie o link.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Send the link to your Customer Success Manager. The first device that opens it is the only one that can, so do not open it yourself.</source>
        <translation>Envie o link ao seu Customer Success Manager. O primeiro dispositivo que o abre é o único que consegue, então não o abra você mesmo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Ask your Customer Success Manager to confirm that the three values have arrived.</source>
        <translation>Peça ao seu Customer Success Manager que confirme que os três valores chegaram.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>My Customer Success Manager sent me a link</source>
        <translation>Meu Customer Success Manager me enviou um link</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>You enter the values on the page behind the link. You need no Keeper account.</source>
        <translation>Você insere os valores na página do link. Não precisa de uma conta do Keeper.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Paste the link and open it on this computer. The first device that opens it is the only one that can.</source>
        <translation>Cole o link e abra-o neste computador. O primeiro dispositivo que o abre é o único que consegue.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>On Keeper's page, edit the record and paste the Azure Tenant ID into its field.</source>
        <translation>Na página do Keeper, edite o registro e cole o Azure Tenant ID no campo dele.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Paste the Client ID into its field.</source>
        <translation>Cole o Client ID no campo dele.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Paste the client secret into the field Password.</source>
        <translation>Cole o segredo do cliente no campo Password.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Save the record on Keeper's page. If it cannot be edited there, ask for a link that can be.</source>
        <translation>Salve o registro na página do Keeper. Se ele não puder ser editado ali, peça um link que possa.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>I have no Keeper account</source>
        <translation>Não tenho uma conta do Keeper</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>And no link yet. Your Customer Success Manager can make one that you fill in.</source>
        <translation>E ainda nenhum link. Seu Customer Success Manager pode criar um que você preenche.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The sign-in with Microsoft for {domain} is set up in Azure. To hand the three values over I need a One-Time Share of Keeper that I can edit.</source>
        <translation>A entrada com a Microsoft para {domain} está configurada no Azure. Para entregar os três valores, preciso de um One-Time Share do Keeper que eu possa editar.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>In Keeper, please create a record of the type Login with the title {domain}. Add two custom fields of the type Text, Azure Tenant ID and Client ID. Leave the values empty; the client secret goes into the field Password.</source>
        <translation>No Keeper, crie um registro do tipo Login com o título {domain}. Adicione dois campos personalizados do tipo Text, Azure Tenant ID e Client ID. Deixe os valores vazios; o segredo do cliente vai no campo Password.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Then click Share, One-Time Share and Create a One-Time Share, allow the recipient to edit the record, choose 24 hours and send me the link. Please do not open it yourself: it works on the first device only.</source>
        <translation>Depois clique em Share, One-Time Share e Create a One-Time Share, permita que o destinatário edite o registro, escolha 24 horas e me envie o link. Não o abra você mesmo: ele funciona somente no primeiro dispositivo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Without a Keeper account you cannot share anything in Keeper, but you can fill in a record that was shared with you. Send this message to your Customer Success Manager. It holds no secret.</source>
        <translation>Sem uma conta do Keeper você não pode compartilhar nada no Keeper, mas pode preencher um registro que foi compartilhado com você. Envie esta mensagem ao seu Customer Success Manager. Ela não contém nenhum segredo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Leave this window open until the link arrives. If you close it, you have to create a new client secret then, because its value is kept nowhere else.</source>
        <translation>Deixe esta janela aberta até o link chegar. Se você a fechar, terá que criar um novo segredo do cliente, porque o valor dele não é guardado em nenhum outro lugar.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>On the login page</source>
        <translation>Na página de entrada</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>Once the three values are entered, the login page shows **Microsoft**.</source>
        <translation>Quando os três valores tiverem sido inseridos, a página de entrada mostra **Microsoft**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>Sign In</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>name@company</source>
        <translation>nome@empresa</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Once Improvado has entered the three values, the login page shows **Sign In with Entra ID**.</source>
        <translation>Depois que o Improvado insere os três valores, a página de entrada mostra **Sign In with Entra ID**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Log in to Improvado</source>
        <translation>Entrar no Improvado</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Log in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>In the Azure portal</source>
        <translation>No portal do Azure</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Microsoft Entra admin center</source>
        <translation>Centro de administração do Microsoft Entra</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>your organisation</source>
        <translation>sua organização</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>not known yet</source>
        <translation>ainda não conhecido</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>in 24 months</source>
        <translation>em 24 meses</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>ID Protection</source>
        <translation>Proteção de ID</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>ID Governance</source>
        <translation>Governança de ID</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Verified ID</source>
        <translation>Verified ID</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Enterprise apps</source>
        <translation>Aplicativos empresariais</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>App registrations</source>
        <translation>Registros de aplicativo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Manage</source>
        <translation>Gerenciar</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>All applications</source>
        <translation>Todos os aplicativos</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>User settings</source>
        <translation>Configurações do usuário</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>App launchers</source>
        <translation>Inicializadores de aplicativos</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Properties</source>
        <translation>Propriedades</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Users and groups</source>
        <translation>Usuários e grupos</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Single sign-on</source>
        <translation>Logon único</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Provisioning</source>
        <translation>Provisionamento</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Authentication</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Certificates &amp; secrets</source>
        <translation>Certificados e segredos</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Owners</source>
        <translation>Proprietários</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Signed in as</source>
        <translation>Conectado como</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Go to **Entra ID**.</source>
        <translation>Acesse **Entra ID**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>You do not need to look for **Entra ID**. The wizard goes there for you.</source>
        <translation>Você não precisa procurar **Entra ID**. O assistente vai até lá por você.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Basic information</source>
        <translation>Informações básicas</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Go to Enterprise applications. The menu calls them **Enterprise apps**.</source>
        <translation>Acesse os aplicativos empresariais. No menu, eles se chamam **Aplicativos empresariais**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard opens **Enterprise applications** for you.</source>
        <translation>O assistente abre **Aplicativos empresariais** por você.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Enterprise applications</source>
        <translation>Aplicativos empresariais</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>New application</source>
        <translation>Novo aplicativo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Search by name or ID</source>
        <translation>Pesquisar por nome ou ID</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Application ID</source>
        <translation>ID do aplicativo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Expense reports</source>
        <translation>Relatórios de despesas</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Team calendar</source>
        <translation>Calendário da equipe</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **New application**.</source>
        <translation>Clique em **Novo aplicativo**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard presses **New application** for you.</source>
        <translation>O assistente pressiona **Novo aplicativo** por você.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Browse Microsoft Entra Gallery</source>
        <translation>Procurar na galeria do Microsoft Entra</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Create your own application</source>
        <translation>Criar seu próprio aplicativo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Search application</source>
        <translation>Pesquisar aplicativo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Featured applications</source>
        <translation>Aplicativos em destaque</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>On-premises applications</source>
        <translation>Aplicativos locais</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Register an application to integrate with Microsoft Entra ID (App you're developing)</source>
        <translation>Registrar um aplicativo para integrá-lo ao Microsoft Entra ID (aplicativo que você está desenvolvendo)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click Create your own application and enter the name {app_name}. Select **Register an application to integrate with Microsoft Entra ID (App you're developing)**.</source>
        <translation>Clique em Criar seu próprio aplicativo e insira o nome {app_name}. Selecione **Registrar um aplicativo para integrá-lo ao Microsoft Entra ID (aplicativo que você está desenvolvendo)**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard enters the name {app_name} and chooses **Register an application to integrate with Microsoft Entra ID**.</source>
        <translation>O assistente insere o nome {app_name} e escolhe **Registrar um aplicativo para integrá-lo ao Microsoft Entra ID**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>What's the name of your app?</source>
        <translation>Qual é o nome do seu aplicativo?</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>What are you looking to do with your application?</source>
        <translation>O que você deseja fazer com seu aplicativo?</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Integrate any other application (Non-gallery)</source>
        <translation>Integrar qualquer outro aplicativo (fora da galeria)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Register an application</source>
        <translation>Registrar um aplicativo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Supported account types</source>
        <translation>Tipos de conta com suporte</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Accounts in this organizational directory only ({organisation})</source>
        <translation>Somente contas neste diretório organizacional ({organisation})</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Accounts in any organizational directory</source>
        <translation>Contas em qualquer diretório organizacional</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Redirect URI (Web)</source>
        <translation>URI de redirecionamento (Web)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Select Accounts in this organizational directory only. Enter the **Redirect URI (Web)** as shown here, then click Register. The final slash counts.</source>
        <translation>Selecione Somente contas neste diretório organizacional. Insira o **URI de redirecionamento (Web)** como mostrado aqui e depois clique em Registrar. A barra final conta.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard allows accounts in this organizational directory only and sets the **Redirect URI (Web)** with its final slash.</source>
        <translation>O assistente permite somente contas neste diretório organizacional e define o **URI de redirecionamento (Web)** com a barra final.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Return to **All applications** and open {app_name}.</source>
        <translation>Volte para **Todos os aplicativos** e abra {app_name}.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard looks for {app_name} under **All applications**.</source>
        <translation>O assistente procura {app_name} em **Todos os aplicativos**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Select **Single sign-on**.</source>
        <translation>Selecione **Logon único**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard does not need **Single sign-on**. It goes straight to the application.</source>
        <translation>O assistente não precisa de **Logon único**. Ele vai direto para o aplicativo.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>OIDC-based Sign-on</source>
        <translation>Logon baseado em OIDC</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>{app_name} was created with the App registrations experience. Its sign-on is set up there.</source>
        <translation>{app_name} foi criado em Registros de aplicativo. O logon dele é configurado ali.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Go to application</source>
        <translation>Ir para o aplicativo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **Go to application**.</source>
        <translation>Clique em **Ir para o aplicativo**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard goes to the application for you, as **Go to application** would.</source>
        <translation>O assistente vai para o aplicativo por você, como faria **Ir para o aplicativo**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Essentials</source>
        <translation>Fundamentos</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Application (client) ID</source>
        <translation>ID do aplicativo (cliente)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Directory (tenant) ID</source>
        <translation>ID do diretório (locatário)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>My organization only</source>
        <translation>Somente minha organização</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Client credentials</source>
        <translation>Credenciais do cliente</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add a certificate or secret</source>
        <translation>Adicionar um certificado ou segredo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Copy Client ID and Tenant ID, then click **Add a certificate or secret**.</source>
        <translation>Copie o ID do cliente e o ID do locatário e depois clique em **Adicionar um certificado ou segredo**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard reads Client ID and Tenant ID for you, then goes to **Add a certificate or secret**.</source>
        <translation>O assistente lê o ID do cliente e o ID do locatário por você e depois vai para **Adicionar um certificado ou segredo**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Client secrets (0)</source>
        <translation>Segredos do cliente (0)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Certificates (0)</source>
        <translation>Certificados (0)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>New client secret</source>
        <translation>Novo segredo do cliente</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Expires</source>
        <translation>Expira em</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>No client secrets have been created for this application.</source>
        <translation>Nenhum segredo do cliente foi criado para este aplicativo.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **New client secret**.</source>
        <translation>Clique em **Novo segredo do cliente**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard presses **New client secret** for you.</source>
        <translation>O assistente pressiona **Novo segredo do cliente** por você.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Set the description and the expiration (24 months at most), then click **Add**.</source>
        <translation>Defina a descrição e a expiração (no máximo 24 meses) e depois clique em **Adicionar**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard sets the description and the expiration and presses **Add** for you.</source>
        <translation>O assistente define a descrição e a expiração e pressiona **Adicionar** por você.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add a client secret</source>
        <translation>Adicionar um segredo do cliente</translation>
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
        <translation>Segredos do cliente (1)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Secret ID</source>
        <translation>ID do Segredo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>the hidden text in the column Value</source>
        <translation>o texto oculto na coluna Valor</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Copy the client secret from the column **Value**, not from Secret ID.</source>
        <translation>Copie o segredo do cliente da coluna **Valor**, não de ID do Segredo.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard takes the client secret from the column **Value** and keeps it until you hand it over.</source>
        <translation>O assistente obtém o segredo do cliente da coluna **Valor** e o mantém até que você o entregue.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Owned applications</source>
        <translation>Aplicativos próprios</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Start typing a display name</source>
        <translation>Comece a digitar um nome de exibição</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Return to All applications and select **{app_name}**.</source>
        <translation>Volte para Todos os aplicativos e selecione **{app_name}**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard returns to **{app_name}** for you.</source>
        <translation>O assistente volta para **{app_name}** por você.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add a permission</source>
        <translation>Adicionar uma permissão</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Grant admin consent for {organisation}</source>
        <translation>Conceder consentimento do administrador para {organisation}</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Permission</source>
        <translation>Permissão</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>No permissions added.</source>
        <translation>Nenhuma permissão adicionada.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Under Manage, select API permissions and click **Add a permission**.</source>
        <translation>Em Gerenciar, selecione Permissões de API e clique em **Adicionar uma permissão**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard presses **Add a permission** for you.</source>
        <translation>O assistente pressiona **Adicionar uma permissão** por você.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Choose Microsoft Graph and Delegated permissions. Add **User.Read**.</source>
        <translation>Escolha Microsoft Graph e Permissões delegadas. Adicione **User.Read**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard adds **User.Read** from Microsoft Graph for you, as a delegated permission.</source>
        <translation>O assistente adiciona **User.Read** do Microsoft Graph por você, como permissão delegada.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Request API permissions</source>
        <translation>Solicitar permissões de API</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Delegated permissions</source>
        <translation>Permissões delegadas</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Application permissions</source>
        <translation>Permissões de aplicativo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Sign in and read user profile</source>
        <translation>Entrar e ler o perfil do usuário</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add permissions</source>
        <translation>Adicionar permissões</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Delegated</source>
        <translation>Delegada</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Not granted</source>
        <translation>Não concedida</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **Grant admin consent for {organisation}**.</source>
        <translation>Clique em **Conceder consentimento do administrador para {organisation}**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard presses **Grant admin consent for {organisation}** for you.</source>
        <translation>O assistente pressiona **Conceder consentimento do administrador para {organisation}** por você.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **Yes**.</source>
        <translation>Clique em **Sim**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard answers **Yes** for you.</source>
        <translation>O assistente responde **Sim** por você.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Grant admin consent confirmation.</source>
        <translation>Confirmação do consentimento do administrador.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Do you want to grant consent for the requested permissions for all accounts in {organisation}?</source>
        <translation>Deseja conceder consentimento às permissões solicitadas para todas as contas em {organisation}?</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Granted for {organisation}</source>
        <translation>Concedida para {organisation}</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>A green checkmark shows **Granted for {organisation}** as the permission's status.</source>
        <translation>Uma marca de seleção verde mostra **Concedida para {organisation}** como status da permissão.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard waits until Microsoft shows the green checkmark: **Granted for {organisation}**.</source>
        <translation>O assistente aguarda até que a Microsoft mostre a marca de seleção verde: **Concedida para {organisation}**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Sign in with Microsoft</source>
        <translation>Entrar com a Microsoft</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Once the three values are entered, the login page shows the button **Sign in with Microsoft**, or one like it.</source>
        <translation>Quando os três valores tiverem sido inseridos, a página de entrada mostra o botão **Entrar com a Microsoft** ou um parecido.</translation>
    </message>
    <message>
        <location filename="../../wizard/app.py"/>
        <source>Practice mode. Nothing here touches a real tenant.</source>
        <translation>Modo de treino. Nada aqui toca em um locatário real.</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>See {command}.</source>
        <translation>Consulte {command}.</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>Set up Microsoft Entra ID single sign-on, step by step.</source>
        <translation>Configura o logon único com o Microsoft Entra ID, passo a passo.</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>print the versions and exit</source>
        <translation>mostrar as versões e sair</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>do the whole set-up without a window</source>
        <translation>fazer toda a configuração sem janela</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>say what setup would change, changing nothing</source>
        <translation>dizer o que setup alteraria, sem alterar nada</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>check an existing set-up and every other of this kind, changing nothing</source>
        <translation>verificar uma configuração existente e todas as outras deste tipo, sem alterar nada</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>create a new client secret beside the old ones and hand it over</source>
        <translation>criar um novo segredo do cliente ao lado dos antigos e entregá-lo</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>remove exactly what this program created for the domain</source>
        <translation>remover exatamente o que este programa criou para o domínio</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>print one JSON object per line</source>
        <translation>mostrar um objeto JSON por linha</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>how to sign in</source>
        <translation>como entrar</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>serve the practice tenant until interrupted</source>
        <translation>oferecer o locatário de treino até ser interrompido</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>first of the ports to listen on; 0 takes free ones</source>
        <translation>primeira das portas a escutar; 0 usa portas livres</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the situation to rehearse</source>
        <translation>a situação a ensaiar</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>milliseconds before every answer</source>
        <translation>milissegundos antes de cada resposta</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>other applications it holds</source>
        <translation>outros aplicativos que ele contém</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>keep the tenant in this file</source>
        <translation>manter o locatário neste arquivo</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write a profile for a customer, which fills in and fixes what is known about him</source>
        <translation>gravar um perfil para um cliente, que preenche e fixa o que se sabe dele</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>save what support needs, with aliases in place of names and ids; nothing is sent</source>
        <translation>salvar o que o suporte precisa, com pseudônimos no lugar de nomes e IDs; nada é enviado</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>whom the customer asks for help, for example an e-mail address</source>
        <translation>a quem o cliente pede ajuda, por exemplo um endereço de e-mail</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the recipe that the profile is for: {names}</source>
        <translation>a receita à qual o perfil se destina: {names}</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the new file, which ends in {ending}; without it the profile is printed</source>
        <translation>o novo arquivo, que termina em {ending}; sem ele o perfil é impresso</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the new file, which ends in {ending}; without it everything is printed to be read first</source>
        <translation>o novo arquivo, que termina em {ending}; sem ele tudo é impresso para ser lido antes</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>do not ask before changing anything</source>
        <translation>não perguntar antes de alterar algo</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>let only this person or group sign in; may be given several times</source>
        <translation>deixar entrar somente esta pessoa ou este grupo; pode ser informado várias vezes</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>let everyone sign in, also where it was limited to assigned people</source>
        <translation>deixar todos entrarem, também onde estava limitado a pessoas atribuídas</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write the three values there (- is stdout)</source>
        <translation>gravar ali os três valores (- é stdout)</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>let somebody sign in to the application once, in the browser, before the values are handed over</source>
        <translation>deixar alguém entrar no aplicativo uma vez, no navegador, antes que os valores sejam entregues</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write the hand-over sheet there; the file ends in .html or .pdf</source>
        <translation>gravar ali a folha de entrega; o arquivo termina em .html ou .pdf</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write a calendar file with the day on which the client secret expires; the file ends in .ics</source>
        <translation>gravar um arquivo de calendário com o dia em que o segredo do cliente expira; o arquivo termina em .ics</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>remove the older client secrets once the new one is proved and handed over</source>
        <translation>remover os segredos do cliente mais antigos assim que o novo estiver comprovado e entregue</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>bring back what an undo deleted; Entra keeps it for 30 days</source>
        <translation>recuperar o que foi excluído ao desfazer; o Entra o guarda por 30 dias</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>public, usgov, usgov-dod, china or a cloud file</source>
        <translation>public, usgov, usgov-dod, china ou um arquivo de nuvem</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the application that signs you in</source>
        <translation>o aplicativo com o qual você entra</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>use a practice tenant; SCENARIO is the situation to rehearse</source>
        <translation>usar um locatário de treino; SCENARIO é a situação a ensaiar</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>a file from support with the values for this customer</source>
        <translation>um arquivo do suporte com os valores deste cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>what to set up single sign-on for: {names} or a recipe file</source>
        <translation>para que configurar o logon único: {names} ou um arquivo de receita</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the domain of the site that people sign in to</source>
        <translation>o domínio do site em que as pessoas entram</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>display name of the application</source>
        <translation>nome de exibição do aplicativo</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>months until the client secret expires, 1 to 24</source>
        <translation>meses até o segredo do cliente expirar, de 1 a 24</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the organisation to sign in to</source>
        <translation>a organização em que entrar</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>language of the texts: {names}</source>
        <translation>idioma dos textos: {names}</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>how much to log</source>
        <translation>quanto registrar em log</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>there is no {name}; choose one of {names}, or a file</source>
        <translation>{name} não existe; escolha um de {names} ou um arquivo</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write an application (client) ID, such as {id}</source>
        <translation>informe um ID do aplicativo (cliente), por exemplo {id}</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>there is no {name}; choose one of {names}.</source>
        <translation>{name} não existe; escolha um de {names}.</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write a number from {least} to {most}</source>
        <translation>informe um número de {least} a {most}</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>something unexpected happened; send support the lines above</source>
        <translation>ocorreu algo inesperado; envie ao suporte as linhas acima</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>The command cannot be carried out</source>
        <translation>O comando não pode ser executado</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>--practice brings its own cloud; leave out --cloud</source>
        <translation>--practice traz sua própria nuvem; retire --cloud</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>there is no display; use the command setup, or see --help</source>
        <translation>não há tela; use o comando setup ou consulte --help</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>there is no window here; name a command, or see --help</source>
        <translation>não há janela aqui; informe um comando ou consulte --help</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>say with --hand-over-to FILE where the three values go; without it the client secret would be lost</source>
        <translation>informe com --hand-over-to FILE para onde vão os três valores; sem isso o segredo do cliente se perderia</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>nobody can be asked here; use --yes to agree to the plan</source>
        <translation>não é possível perguntar a ninguém aqui; use --yes para concordar com o plano</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>say with --domain which site to set up</source>
        <translation>informe com --domain qual site configurar</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>--hand-over-to: {reason}. Nothing was changed</source>
        <translation>--hand-over-to: {reason}. Nada foi alterado</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>{reason}: {path}. {variable} names another folder</source>
        <translation>{reason}: {path}. {variable} indica outra pasta</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>the file {path} cannot be used ({reason})</source>
        <translation>o arquivo {path} não pode ser usado ({reason})</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>the ports from {port} on cannot be used ({reason})</source>
        <translation>as portas a partir de {port} não podem ser usadas ({reason})</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>it cannot be served ({reason})</source>
        <translation>ele não pode ser oferecido ({reason})</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>{path} is not the state of a practice tenant; name another file</source>
        <translation>{path} não é o estado de um locatário de treino; informe outro arquivo</translation>
    </message>
    <message>
        <location filename="../../wizard/cli_papers.py"/>
        <source>the profile fixes {fixed}; leave out {option}</source>
        <translation>o perfil fixa {fixed}; omita {option}</translation>
    </message>
    <message>
        <location filename="../../wizard/cli_papers.py"/>
        <source>say with --domain which site the profile is for</source>
        <translation>informe com --domain para qual site é o perfil</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>Please approve the sign-in to {vendor} with Microsoft accounts</source>
        <translation>Aprove a entrada no {vendor} com contas da Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>Hello,</source>
        <translation>Olá,</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>we are setting up the sign-in to {vendor} with Microsoft accounts. One approval is missing: admin consent for the application {name} in {organisation}.</source>
        <translation>estamos configurando a entrada no {vendor} com contas da Microsoft. Falta uma aprovação: o consentimento do administrador para o aplicativo {name} em {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>It allows {vendor} to read the name and the e-mail address of whoever signs in ({permission}). It allows nothing else.</source>
        <translation>Ele permite ao {vendor} ler o nome e o endereço de e-mail de quem entra ({permission}). Não permite mais nada.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>Please open this page, sign in and press Accept: {link}</source>
        <translation>Abra esta página, entre e clique em Aceitar: {link}</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>After Accept the page of {vendor} may show an error. That is expected: the approval was recorded all the same.</source>
        <translation>Depois disso, a página do {vendor} pode mostrar um erro. Isso é esperado: a aprovação foi registrada mesmo assim.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>Or open the application in the portal and press Grant admin consent: {link}</source>
        <translation>Ou abra o aplicativo no portal e clique em Conceder consentimento do administrador: {link}</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>The role Cloud Application Administrator is enough. Thank you.</source>
        <translation>A função Administrador de Aplicativos de Nuvem é suficiente. Obrigado.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/changes.py"/>
        <source>no role</source>
        <translation>nenhuma função</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>For example: app.your-company.com.</source>
        <translation>Por exemplo: app.your-company.com.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>This is too long to be an address.</source>
        <translation>Isto é longo demais para um endereço.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>This looks like an e-mail address or holds a sign-in name. Enter only the address of the site.</source>
        <translation>Isto parece um endereço de email ou contém um nome de entrada. Insira somente o endereço do site.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>This is an e-mail address. Enter the address of the site.</source>
        <translation>Isto é um endereço de email. Insira o endereço do site.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>An address that begins with {scheme} cannot be used.</source>
        <translation>Um endereço que começa com {scheme} não pode ser usado.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>The number after the colon must be between 1 and {most}.</source>
        <translation>O número depois dos dois-pontos deve estar entre 1 e {most}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>Enter the address at which your team opens the site.</source>
        <translation>Insira o endereço em que sua equipe abre o site.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>Browsers read a letter in {name} in different ways. Enter the spelling that begins with xn--.</source>
        <translation>Os navegadores leem de formas diferentes uma letra em {name}. Insira a grafia que começa com xn--.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>An address with a * stands for many sites. Enter the one address of your site.</source>
        <translation>Um endereço com um * representa muitos sites. Insira o único endereço do seu site.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>localhost is this computer only. Enter the address that your team uses.</source>
        <translation>localhost é somente este computador. Insira o endereço que sua equipe usa.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>An address cannot hold an underscore ( _ ). Did you mean a hyphen ( - )?</source>
        <translation>Um endereço não pode conter um sublinhado ( _ ). Você quis dizer um hífen ( - )?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/core/domain.py"/>
        <source>The address has more than {count} characters.</source>
        <translation><numerusform>O endereço tem mais de {count} caractere.</numerusform><numerusform>O endereço tem mais de {count} caracteres.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>{name} is only a part of an address. Enter all of it.</source>
        <translation>{name} é somente uma parte de um endereço. Insira-o por inteiro.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>{problem} {example}</source>
        <translation>{problem} {example}</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>{name} is not an address. Use letters, digits, hyphens and dots only.</source>
        <translation>{name} não é um endereço. Use somente letras, dígitos, hífens e pontos.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/core/domain.py"/>
        <source>A part between two dots has more than {count} characters.</source>
        <translation><numerusform>Uma parte entre dois pontos tem mais de {count} caractere.</numerusform><numerusform>Uma parte entre dois pontos tem mais de {count} caracteres.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>There is a dot too many in {name}.</source>
        <translation>Há um ponto a mais em {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>This is the number of a computer, not the name of a site.</source>
        <translation>Isto é o número de um computador, não o nome de um site.</translation>
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
        <translation>Austrália</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>Japan</source>
        <translation>Japão</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>US Government Cloud</source>
        <translation>Nuvem do Governo dos EUA</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>Paste the link that you were sent.</source>
        <translation>Cole o link que enviaram a você.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>The link must begin with https://. Ask for a new one.</source>
        <translation>O link precisa começar com https://. Peça um novo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>This link does not lead to Keeper, so it is not opened. A link of Keeper begins with {address}, for example. Ask for the link as Keeper shows it.</source>
        <translation>Este link não leva ao Keeper, por isso não é aberto. Um link do Keeper começa, por exemplo, com {address}. Peça o link como o Keeper o mostra.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>This is another page of Keeper, not a One-Time Share. Ask for the link that Keeper shows after Share and One-Time Share.</source>
        <translation>Esta é outra página do Keeper, não um One-Time Share. Peça o link que o Keeper mostra depois de Share e One-Time Share.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>There is something in the link that does not belong to a One-Time Share. Copy it once more.</source>
        <translation>Há algo no link que não faz parte de um One-Time Share. Copie-o mais uma vez.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>This is not a link. Paste the whole link, which begins with https://.</source>
        <translation>Isto não é um link. Cole o link inteiro, que começa com https://.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>The link is not complete: its end was cut off. Copy it once more, up to the last character.</source>
        <translation>O link não está completo: o final foi cortado. Copie-o mais uma vez, até o último caractere.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>The part of the link behind # is missing. It is the key of the share. Copy the whole link.</source>
        <translation>Falta a parte do link depois de #. É a chave do compartilhamento. Copie o link inteiro.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>The part of the link behind # is not a key of Keeper. Copy the link once more, without any other text.</source>
        <translation>A parte do link depois de # não é uma chave do Keeper. Copie o link mais uma vez, sem nenhum outro texto.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>Paste the Value of the client secret.</source>
        <translation>Cole o valor do segredo do cliente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>This is the Secret ID. Copy the client secret from the column Value instead.</source>
        <translation>Este é o ID do segredo. Em vez dele, copie o segredo do cliente da coluna Valor.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>The portal shows only the beginning of an older client secret. Create a new one and copy its Value.</source>
        <translation>O portal mostra somente o início de um segredo do cliente mais antigo. Crie um novo e copie o valor dele.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>This is not a client secret. Copy it with the button beside the Value.</source>
        <translation>Isto não é um segredo do cliente. Copie-o com o botão ao lado do valor.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>This is not a Client ID. It stands on the application's Overview page.</source>
        <translation>Isto não é um ID do cliente. Ele está na página Visão geral do aplicativo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Microsoft is copying this between its servers.</source>
        <translation>A Microsoft está copiando isto entre seus servidores.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Usually under a minute.</source>
        <translation>Normalmente menos de um minuto.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Microsoft is still copying the new client secret between its servers.</source>
        <translation>A Microsoft ainda está copiando o novo segredo do cliente entre seus servidores.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Usually under half a minute.</source>
        <translation>Normalmente menos de meio minuto.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Microsoft asks us to slow down.</source>
        <translation>A Microsoft pede que façamos mais devagar.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Microsoft is busy. The wizard tries again.</source>
        <translation>A Microsoft está ocupada. O assistente tenta novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Usually a few seconds.</source>
        <translation>Normalmente alguns segundos.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>The connection was interrupted. The wizard tries again.</source>
        <translation>A conexão foi interrompida. O assistente tenta novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>The proxy does not answer. The wizard tries again.</source>
        <translation>O proxy não responde. O assistente tenta novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Nobody is chosen</source>
        <translation>Ninguém foi escolhido</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>If only chosen people may sign in and nobody is chosen, nobody can sign in.</source>
        <translation>Se somente pessoas escolhidas podem entrar e ninguém é escolhido, ninguém consegue entrar.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Choose at least one person or group, or let everyone sign in.</source>
        <translation>Escolha pelo menos uma pessoa ou um grupo, ou deixe todos entrarem.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>A Cloud Application Administrator or Application Administrator.</source>
        <translation>Um Administrador de Aplicativos de Nuvem ou Administrador de Aplicativos.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Nobody has this name</source>
        <translation>Ninguém tem este nome</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>{organisation} has no person and no security group called {name}.</source>
        <translation>{organisation} não tem nenhuma pessoa e nenhum grupo de segurança com o nome {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Write the whole name, or the e-mail address. Nothing was changed.</source>
        <translation>Escreva o nome completo ou o endereço de e-mail. Nada foi alterado.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Whoever manages people and groups in {organisation}.</source>
        <translation>Quem gerencia pessoas e grupos ({organisation}).</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Several have this name</source>
        <translation>Vários têm este nome</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>{count} people or groups in {organisation} are called {name}.</source>
        <translation><numerusform>{count} pessoa ou grupo tem o nome {name} ({organisation}).</numerusform><numerusform>{count} pessoas ou grupos têm o nome {name} ({organisation}).</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Write the e-mail address of the one that you mean. Nothing was changed.</source>
        <translation>Escreva o endereço de e-mail do que você quer. Nada foi alterado.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Groups need a licence</source>
        <translation>Grupos precisam de uma licença</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Microsoft says that {organisation} has no licence to assign groups to an application.</source>
        <translation>A Microsoft informa que {organisation} não tem licença para atribuir grupos a um aplicativo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Remove the group and choose its people one by one. Groups need Microsoft Entra ID P1.</source>
        <translation>Remova o grupo e escolha as pessoas dele uma a uma. Grupos precisam do Microsoft Entra ID P1.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Whoever manages the licences of {organisation}.</source>
        <translation>Quem gerencia as licenças ({organisation}).</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>The application has roles of its own</source>
        <translation>O aplicativo tem funções próprias</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Whoever is assigned to this application needs one of its roles, and the wizard does not know which.</source>
        <translation>Quem é atribuído a este aplicativo precisa de uma das funções dele, e o assistente não sabe qual.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Assign people in the portal: Enterprise applications, Users and groups. There you choose the role. Then check again.</source>
        <translation>Atribua as pessoas no portal: Aplicativos empresariais, Usuários e grupos. Lá você escolhe a função. Depois verifique novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Microsoft asks us to slow down</source>
        <translation>A Microsoft pede que façamos mais devagar</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>There were too many requests.</source>
        <translation>Houve solicitações demais.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Wait a little and check again.</source>
        <translation>Aguarde um pouco e verifique novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>{helper}, if it stays so. Usually nobody else is needed.</source>
        <translation>{helper}, se continuar assim. Normalmente ninguém mais é necessário.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Microsoft is busy</source>
        <translation>A Microsoft está ocupada</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Microsoft's service did not answer properly.</source>
        <translation>O serviço da Microsoft não respondeu corretamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>No connection to Microsoft</source>
        <translation>Sem conexão com a Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Microsoft could not be reached from this computer.</source>
        <translation>Não foi possível acessar a Microsoft a partir deste computador.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Check your network connection, then check again.</source>
        <translation>Verifique sua conexão de rede e depois verifique novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your IT team, if your network needs a proxy.</source>
        <translation>Sua equipe de TI, se sua rede precisar de um proxy.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Something else answered in Microsoft's place</source>
        <translation>Outra coisa respondeu no lugar da Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>A page of your network came instead of Microsoft's answer, for example the sign-in page of a guest Wi-Fi or a page that says that an address is blocked.</source>
        <translation>No lugar da resposta da Microsoft veio uma página da sua rede, por exemplo a página de entrada de um Wi-Fi de visitantes ou uma página que diz que um endereço está bloqueado.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Open any web page in your browser. If your network asks you to sign in there, do so, then check again. If it says that an address is blocked, ask your IT team to allow {hosts}.</source>
        <translation>Abra qualquer página da Web em seu navegador. Se sua rede pedir que você entre ali, faça isso e depois verifique novamente. Se ela disser que um endereço está bloqueado, peça à sua equipe de TI que permita {hosts}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your IT team.</source>
        <translation>Sua equipe de TI.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy wants a sign-in</source>
        <translation>O proxy pede uma autenticação</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy {proxy} asked for a user name and a password, and the wizard has none for it.</source>
        <translation>O proxy {proxy} pediu um nome de usuário e uma senha, e o assistente não os tem.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Ask your IT team to let {hosts} through without a sign-in. Or set the environment variable HTTPS_PROXY to http://name:password@{proxy} and start the wizard again.</source>
        <translation>Peça à sua equipe de TI que deixe passar {hosts} sem autenticação. Ou defina a variável de ambiente HTTPS_PROXY como http://nome:senha@{proxy} e inicie o assistente novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy does not let the wizard through</source>
        <translation>O proxy não deixa o assistente passar</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy {proxy} refused the connection to Microsoft.</source>
        <translation>O proxy {proxy} recusou a conexão com a Microsoft.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Ask your IT team to allow {hosts}, then check again.</source>
        <translation>Peça à sua equipe de TI que permita {hosts} e depois verifique novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy does not answer</source>
        <translation>O proxy não responde</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>This computer is set to reach the internet through the proxy {proxy}, which does not answer.</source>
        <translation>Este computador está configurado para acessar a Internet pelo proxy {proxy}, que não responde.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Check your network connection and the proxy settings of this computer, then check again.</source>
        <translation>Verifique sua conexão de rede e as configurações de proxy deste computador e depois verifique novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy setting cannot be used</source>
        <translation>A configuração de proxy não pode ser usada</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>This computer is set to use the proxy {proxy}, which is not an HTTP proxy.</source>
        <translation>Este computador está configurado para usar o proxy {proxy}, que não é um proxy HTTP.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Set the environment variable HTTPS_PROXY to an HTTP proxy, such as http://proxy.example.com:8080, and start the wizard again.</source>
        <translation>Defina a variável de ambiente HTTPS_PROXY como um proxy HTTP, por exemplo http://proxy.example.com:8080, e inicie o assistente novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The connection is not trusted</source>
        <translation>A conexão não é confiável</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The certificate of the connection is not one that this computer trusts.</source>
        <translation>Este computador não confia no certificado da conexão.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Ask your IT team to allow {hosts} without inspection.</source>
        <translation>Peça à sua equipe de TI que permita sem inspeção {hosts}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The certificate does not fit this computer's clock</source>
        <translation>O certificado não combina com o relógio deste computador</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The certificate shown for {host} is valid from {starts} to {ends}, and the clock of this computer says {today}.</source>
        <translation>O certificado apresentado para {host} é válido de {starts} a {ends}, e o relógio deste computador mostra {today}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>If the date or the time is wrong, set the clock of this computer, then check again.</source>
        <translation>Se a data ou a hora estiver errada, acerte o relógio deste computador e depois verifique novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your IT team, if the clock is right. The certificate was issued by {issuer}.</source>
        <translation>Sua equipe de TI, se o relógio estiver certo. O certificado foi emitido por {issuer}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Something on your network opens the connection</source>
        <translation>Algo em sua rede descriptografa a conexão</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The certificate shown for {host} was issued by {issuer}, which this computer does not trust. Networks that inspect traffic do this.</source>
        <translation>O certificado apresentado para {host} foi emitido por {issuer}, em quem este computador não confia. Redes que inspecionam o tráfego fazem isso.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Ask your IT team to allow {hosts} without inspection, or to make this computer trust {issuer}.</source>
        <translation>Peça à sua equipe de TI que permita sem inspeção {hosts} ou que faça este computador confiar em {issuer}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The computer's clock seems wrong</source>
        <translation>O relógio do computador parece errado</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Set date, time and time zone of this computer, then check again.</source>
        <translation>Acerte a data, a hora e o fuso horário deste computador e depois verifique novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your IT team, if you may not set the clock.</source>
        <translation>Sua equipe de TI, se você não puder acertar o relógio.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The wizard cannot write its notes</source>
        <translation>O assistente não consegue gravar suas anotações</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Before each change the wizard writes down what it is about to do, and it cannot write to this computer's disk. This change was not made.</source>
        <translation>Antes de cada alteração, o assistente anota o que vai fazer, e ele não consegue gravar no disco deste computador. Esta alteração não foi feita.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Make room on the disk, or let the wizard write to your home folder, then check again.</source>
        <translation>Libere espaço no disco ou permita que o assistente grave em sua pasta pessoal e depois verifique novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your help desk.</source>
        <translation>Sua central de suporte.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>This is not the address of a site</source>
        <translation>Este não é o endereço de um site</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Type the address of the site, for example {example}.</source>
        <translation>Insira o endereço do site, por exemplo {example}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{helper}.</source>
        <translation>{helper}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The new client secret does not work yet</source>
        <translation>O novo segredo do cliente ainda não funciona</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Wait a few minutes and check again. It rarely takes longer than 15 minutes.</source>
        <translation>Aguarde alguns minutos e verifique novamente. Raramente demora mais de 15 minutos.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The client secret is not accepted</source>
        <translation>O segredo do cliente não é aceito</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft does not accept this client secret.</source>
        <translation>A Microsoft não aceita este segredo do cliente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Create a new client secret.</source>
        <translation>Crie um novo segredo do cliente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The client secret has expired</source>
        <translation>O segredo do cliente expirou</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Its end date has passed.</source>
        <translation>A data de término dele já passou.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>This client secret belongs to something else</source>
        <translation>Este segredo do cliente pertence a outra coisa</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{name} has no valid client secret that begins like the one you pasted.</source>
        <translation>{name} não tem um segredo do cliente válido que comece como o que você colou.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>In the portal open {name}, Certificates &amp; secrets. Create a new client secret there and copy its Value.</source>
        <translation>No portal, abra {name}, Certificados e segredos. Crie ali um novo segredo do cliente e copie o valor dele.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The client secret's value is not known</source>
        <translation>O valor do segredo do cliente não é conhecido</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Its value was shown only when it was created.</source>
        <translation>O valor dele foi mostrado somente na criação.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>If you no longer have the value, create a new client secret.</source>
        <translation>Se você não tem mais o valor, crie um novo segredo do cliente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The application is switched off</source>
        <translation>O aplicativo está desativado</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Someone switched off signing in to this application.</source>
        <translation>Alguém desativou a entrada neste aplicativo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Switch it on in the portal: Enterprise applications, Properties, Enabled for users to sign in.</source>
        <translation>Ative-o no portal: Aplicativos empresariais, Propriedades, Habilitado para os usuários entrarem.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>An administrator of {organisation}.</source>
        <translation>Um administrador para {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The Redirect URI differs</source>
        <translation>O URI de redirecionamento é diferente</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The Redirect URI at Microsoft is not the one that {vendor} uses.</source>
        <translation>O URI de redirecionamento na Microsoft não é o que {vendor} usa.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Let the wizard add the right one. Every other Redirect URI stays.</source>
        <translation>Deixe o assistente adicionar o correto. Todos os outros URIs de redirecionamento permanecem.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The Tenant ID is missing in the sign-in</source>
        <translation>Falta o ID do locatário na entrada</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The application accepts only its own organisation.</source>
        <translation>O aplicativo aceita somente sua própria organização.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The Tenant ID has to be entered at {vendor}.</source>
        <translation>O ID do locatário precisa ser inserido em {vendor}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Something with this name exists already</source>
        <translation>Já existe algo com este nome</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft refused because another object uses the same value.</source>
        <translation>A Microsoft recusou porque outro objeto usa o mesmo valor.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Check again, or choose another name.</source>
        <translation>Verifique novamente ou escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>A deleted application is in the way</source>
        <translation>Um aplicativo excluído está no caminho</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>An application that was created for this domain was deleted, and Microsoft still keeps it.</source>
        <translation>Um aplicativo criado para este domínio foi excluído, e a Microsoft ainda o mantém.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Restore it with what was in it. Or delete it permanently in the portal under App registrations, Deleted applications, and check again.</source>
        <translation>Restaure-o com o que ele continha. Ou exclua-o permanentemente no portal, em Registros de aplicativo, Aplicativos excluídos, e verifique novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Several applications fit</source>
        <translation>Vários aplicativos correspondem</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{count} applications in {organisation} use this Redirect URI.</source>
        <translation><numerusform>{count} aplicativo usa este URI de redirecionamento para {organisation}.</numerusform><numerusform>{count} aplicativos usam este URI de redirecionamento para {organisation}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Choose the one to use.</source>
        <translation>Escolha o que será usado.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>It exists already</source>
        <translation>Isso já existe</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft says that it was created already.</source>
        <translation>A Microsoft informa que isso já foi criado.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Check again.</source>
        <translation>Verifique novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft is still copying</source>
        <translation>A Microsoft ainda está copiando</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>What was just created is not visible on all of Microsoft's servers yet.</source>
        <translation>O que acabou de ser criado ainda não está visível em todos os servidores da Microsoft.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>It is no longer there</source>
        <translation>Isso não está mais lá</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The application, or a part of it, was deleted in the meantime.</source>
        <translation>O aplicativo, ou uma parte dele, foi excluído nesse meio-tempo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Let the wizard create what is missing again.</source>
        <translation>Deixe o assistente criar novamente o que falta.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>It could not be checked</source>
        <translation>Não foi possível verificar</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The result could not be read back.</source>
        <translation>Não foi possível ler o resultado novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>It takes longer than usual</source>
        <translation>Está demorando mais que o normal</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The change was made, and Microsoft does not show it yet.</source>
        <translation>A alteração foi feita, mas a Microsoft ainda não a mostra.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Wait a few minutes, then check again. Nothing is lost.</source>
        <translation>Aguarde alguns minutos e depois verifique novamente. Nada se perdeu.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The application is not listed under Enterprise applications</source>
        <translation>O aplicativo não está na lista de Aplicativos empresariais</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Its entry there, the service principal, is missing. Without it nobody can sign in.</source>
        <translation>A entrada dele ali, a entidade de serviço, está faltando. Sem ela ninguém consegue entrar.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Let the wizard create it again.</source>
        <translation>Deixe o assistente criá-la novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Several domains are set up</source>
        <translation>Há vários domínios configurados</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{organisation} has applications for {domains}.</source>
        <translation>{organisation} tem aplicativos para {domains}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Say for which domain, with --domain.</source>
        <translation>Indique o domínio com --domain.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>No application has this Client ID</source>
        <translation>Nenhum aplicativo tem este ID do cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{organisation} has no application with this Client ID.</source>
        <translation>Para {organisation} não há um aplicativo com este ID do cliente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Copy the Client ID from the application's Overview page. If the application was created just now, wait a minute and check again.</source>
        <translation>Copie o ID do cliente da página Visão geral do aplicativo. Se o aplicativo acabou de ser criado, aguarde um minuto e verifique novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Single sign-on is not set up yet</source>
        <translation>O logon único ainda não está configurado</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>No application for single sign-on was found in {organisation}.</source>
        <translation>Nenhum aplicativo de logon único foi encontrado em {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Check the domain, or set single sign-on up first.</source>
        <translation>Verifique o domínio ou configure primeiro o logon único.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>There is nothing to restore</source>
        <translation>Não há nada para restaurar</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Entra's recycle bin holds nothing that was deleted here for this domain. Deleted applications rest there for 30 days.</source>
        <translation>A lixeira do Entra não contém nada que tenha sido excluído aqui para este domínio. Aplicativos excluídos permanecem nela por 30 dias.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Set single sign-on up again.</source>
        <translation>Configure o logon único novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The new client secret was not handed over</source>
        <translation>O novo segredo do cliente não foi entregue</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>As long as nobody has the new client secret, the old ones are still needed.</source>
        <translation>Enquanto ninguém tiver o novo segredo do cliente, os antigos ainda são necessários.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Create a new client secret, hand it over, then remove the old ones.</source>
        <translation>Crie um novo segredo do cliente, entregue-o e depois remova os antigos.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Something unexpected happened</source>
        <translation>Ocorreu algo inesperado</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft or the wizard reported something that is not known.</source>
        <translation>A Microsoft ou o assistente informou algo que não é conhecido.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Check again. If the problem stays, send the details to support.</source>
        <translation>Verifique novamente. Se o problema continuar, envie os detalhes ao suporte.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>An administrator has to approve</source>
        <translation>Um administrador precisa aprovar</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Only an administrator may grant admin consent for {organisation}.</source>
        <translation>Somente um administrador pode conceder o consentimento do administrador para {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Ask a Cloud Application Administrator to sign in here, or to press Grant admin consent in the portal under API permissions. Then check again.</source>
        <translation>Peça a um Administrador de Aplicativos de Nuvem que entre aqui ou que pressione Conceder consentimento do administrador no portal, em Permissões de API. Depois verifique novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Your account lacks a role</source>
        <translation>Falta uma função à sua conta</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Microsoft said that your account may not do this. Active roles at the last sign-in: {roles}.</source>
        <translation>A Microsoft informou que sua conta não pode fazer isso. Funções ativas na última entrada: {roles}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>The role {role} is needed. If your organisation uses Privileged Identity Management (PIM), activate it there. Then check again with a new sign-in: a role counts only from the next sign-in on.</source>
        <translation>A função {role} é necessária. Se a sua organização usa o Privileged Identity Management (PIM), ative-a lá. Depois verifique novamente com uma nova entrada: uma função só vale a partir da entrada seguinte.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Whoever assigns roles in {organisation}. Global Administrator is not needed.</source>
        <translation>Quem atribui funções para {organisation}. A função Administrador Global não é necessária.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Your account has reached its limit</source>
        <translation>Sua conta atingiu o limite</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Accounts without a role may create only a limited number of objects.</source>
        <translation>Contas sem função só podem criar um número limitado de objetos.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Use an administrator's account, or delete applications that are no longer used.</source>
        <translation>Use a conta de um administrador ou exclua aplicativos que não são mais usados.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Client secrets are not allowed here</source>
        <translation>Segredos do cliente não são permitidos aqui</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>A policy of {organisation} forbids client secrets.</source>
        <translation>Uma política proíbe segredos do cliente para {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Ask for an exception, then check again. If the exception is made for one application only, the application has to be registered first.</source>
        <translation>Peça uma exceção e depois verifique novamente. Se a exceção for para um só aplicativo, o aplicativo precisa ser registrado primeiro.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Your IT security team: Enterprise applications, Application policies.</source>
        <translation>Sua equipe de segurança de TI: Aplicativos empresariais, Políticas de aplicativo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>The client secret would be valid for too long</source>
        <translation>O segredo do cliente seria válido por tempo demais</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>A policy of {organisation} limits how long a client secret is valid.</source>
        <translation>Uma política limita por quanto tempo um segredo do cliente é válido para {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Create it for the longest time that is allowed. You will need a new one sooner.</source>
        <translation>Crie-o com o prazo mais longo permitido. Você precisará de um novo mais cedo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>The wizard only checks</source>
        <translation>O assistente somente verifica</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>You chose to make all changes yourself, so the wizard changes nothing.</source>
        <translation>Você escolheu fazer todas as alterações por conta própria, portanto o assistente não altera nada.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Make the change in the portal, then check again. Or let the wizard make the changes: the choice is on the page What will change.</source>
        <translation>Faça a alteração no portal e depois verifique novamente. Ou deixe o assistente fazer as alterações: a escolha está na página “O que vai mudar”.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in was cancelled</source>
        <translation>A entrada foi cancelada</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in ended before it was complete.</source>
        <translation>A entrada terminou antes de ser concluída.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Start it again when you are ready.</source>
        <translation>Inicie novamente quando estiver pronto.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in took too long</source>
        <translation>A entrada demorou demais</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>No answer came from the browser in time.</source>
        <translation>Nenhuma resposta chegou do navegador a tempo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Open the sign-in page again. If your browser cannot show it, sign in with a code.</source>
        <translation>Abra novamente a página de entrada. Se seu navegador não conseguir mostrá-la, entre com um código.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The browser could not bring the sign-in back</source>
        <translation>O navegador não conseguiu trazer a entrada de volta</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your browser uses only https, and so it cannot reach the wizard on this computer.</source>
        <translation>Seu navegador usa somente https e por isso não consegue acessar o assistente neste computador.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with a code instead.</source>
        <translation>Entre com um código.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in was declined</source>
        <translation>A entrada foi recusada</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Cancel was pressed on Microsoft's page.</source>
        <translation>O botão Cancelar foi pressionado na página da Microsoft.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in again and press Accept.</source>
        <translation>Entre novamente e pressione Aceitar.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Please sign in again</source>
        <translation>Entre novamente</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft ended this sign-in. That is normal after some time.</source>
        <translation>A Microsoft encerrou esta entrada. Isso é normal depois de algum tempo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in again. Nothing that was created is lost.</source>
        <translation>Entre novamente. Nada do que foi criado se perdeu.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Please sign in once more</source>
        <translation>Entre mais uma vez</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The connection broke off at the end of the sign-in, and Microsoft takes each sign-in only once.</source>
        <translation>A conexão caiu no fim da entrada, e a Microsoft aceita cada entrada apenas uma vez.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in again. Nothing was changed.</source>
        <translation>Entre novamente. Nada foi alterado.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>A sign-in policy stopped you</source>
        <translation>Uma política de entrada bloqueou você</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>A sign-in policy of your organisation does not allow this sign-in.</source>
        <translation>Uma política de entrada de sua organização não permite esta entrada.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in another way, or use your managed company computer or network.</source>
        <translation>Entre de outra forma, ou use o computador gerenciado ou a rede da empresa.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your IT security team can look the sign-in up with the numbers in the details.</source>
        <translation>Sua equipe de segurança de TI pode localizar a entrada com os números dos detalhes.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Signing in with a code is not allowed here</source>
        <translation>Entrar com um código não é permitido aqui</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your organisation blocks sign-ins with a code.</source>
        <translation>Sua organização bloqueia entradas com um código.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with the browser instead.</source>
        <translation>Entre com o navegador.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your IT security team.</source>
        <translation>Sua equipe de segurança de TI.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The code has expired</source>
        <translation>O código expirou</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>A code is valid for 15 minutes only.</source>
        <translation>Um código é válido por apenas 15 minutos.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Get a new code.</source>
        <translation>Obtenha um novo código.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This account is not in the organisation</source>
        <translation>Esta conta não está na organização</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The account you chose does not belong to this organisation.</source>
        <translation>A conta que você escolheu não pertence a esta organização.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with your work account of this organisation, not with a personal account.</source>
        <translation>Entre com sua conta corporativa desta organização, não com uma conta pessoal.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This is another organisation</source>
        <translation>Esta é outra organização</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>You signed in to {organisation}, and {expected} was expected.</source>
        <translation>Você entrou em {organisation}, e o esperado era {expected}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with an account of {expected}.</source>
        <translation>Entre com uma conta de {expected}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The organisation was not found</source>
        <translation>A organização não foi encontrada</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft does not know an organisation of that name.</source>
        <translation>A Microsoft não conhece uma organização com esse nome.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Check its name. If your company uses Microsoft's government or China cloud, choose it.</source>
        <translation>Verifique o nome. Se sua empresa usa a nuvem da Microsoft para o governo ou para a China, escolha-a.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>User name or password is wrong</source>
        <translation>O nome de usuário ou a senha está incorreto</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft did not accept them.</source>
        <translation>A Microsoft não os aceitou.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Try again. The wizard never sees your password.</source>
        <translation>Tente novamente. O assistente nunca vê sua senha.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This account cannot sign in now</source>
        <translation>Esta conta não pode entrar agora</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The account is locked or switched off, or its password has expired.</source>
        <translation>A conta está bloqueada ou desativada, ou a senha dela expirou.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Wait a few minutes or reset the password.</source>
        <translation>Aguarde alguns minutos ou redefina a senha.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>A second factor is needed</source>
        <translation>É necessário um segundo fator</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft wants you to confirm the sign-in with a second factor.</source>
        <translation>A Microsoft quer que você confirme a entrada com um segundo fator.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Set it up at aka.ms/mfasetup, then sign in again.</source>
        <translation>Configure-o em aka.ms/mfasetup e depois entre novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This computer is not managed</source>
        <translation>Este computador não é gerenciado</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your organisation allows this sign-in only from its own computers.</source>
        <translation>Sua organização permite esta entrada somente a partir de seus próprios computadores.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Run the wizard on your managed company computer.</source>
        <translation>Execute o assistente no computador gerenciado de sua empresa.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>You are not assigned to the app that signs you in</source>
        <translation>Você não está atribuído ao aplicativo com o qual entra</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your organisation lets only chosen people use it.</source>
        <translation>Sua organização permite que somente pessoas escolhidas o usem.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with another of Microsoft's apps, or ask to be assigned.</source>
        <translation>Entre com outro aplicativo da Microsoft ou peça para ser atribuído.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This is a partner's account</source>
        <translation>Esta é a conta de um parceiro</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>You signed in as a partner of this organisation.</source>
        <translation>Você entrou como parceiro desta organização.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Use an account of the customer's own organisation.</source>
        <translation>Use uma conta da própria organização do cliente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft refused the app that signs you in</source>
        <translation>A Microsoft recusou o aplicativo com o qual você entra</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your organisation does not allow the app with which the wizard signs in.</source>
        <translation>Sua organização não permite o aplicativo com o qual o assistente entra.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with another of Microsoft's apps, or ask for this one to be allowed.</source>
        <translation>Entre com outro aplicativo da Microsoft ou peça que este seja permitido.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>No sign-in was found on this computer</source>
        <translation>Nenhuma entrada foi encontrada neste computador</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The Azure tools on this computer are missing or not signed in.</source>
        <translation>As ferramentas do Azure deste computador não existem ou não estão conectadas.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft refused the sign-in of this computer</source>
        <translation>A Microsoft recusou a entrada deste computador</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in that is stored on this computer is wrong or has expired, or was switched off.</source>
        <translation>A entrada guardada neste computador está incorreta, expirou ou foi desativada.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Correct it there, for example in AZURE_CLIENT_SECRET, or sign in with the browser instead.</source>
        <translation>Corrija-a ali, por exemplo em AZURE_CLIENT_SECRET, ou entre com o navegador.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Please sign in first</source>
        <translation>Entre primeiro</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The wizard is not signed in.</source>
        <translation>O assistente não entrou.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in to Azure.</source>
        <translation>Entre no Azure.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Nobody signed in</source>
        <translation>Ninguém entrou</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>The page was closed, Cancel was pressed on it, or no answer came within five minutes.</source>
        <translation>A página foi fechada, Cancelar foi pressionado nela ou nenhuma resposta chegou em cinco minutos.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Try again, or leave the trial out. If Microsoft's page shows a number that begins with AADSTS, the help of this page says what it means.</source>
        <translation>Tente novamente ou deixe o teste de lado. Se a página da Microsoft mostrar um número que começa com AADSTS, a ajuda desta página diz o que ele significa.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>This person may not sign in to the application</source>
        <translation>Esta pessoa não pode entrar no aplicativo</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Only people who are assigned to the application may sign in, and this person is not.</source>
        <translation>Somente pessoas atribuídas ao aplicativo podem entrar, e esta pessoa não está.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Assign the person under Enterprise applications, Users and groups. Or try again with somebody who is assigned.</source>
        <translation>Atribua a pessoa em Aplicativos empresariais, Usuários e grupos. Ou tente novamente com alguém que esteja atribuído.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Microsoft asked for consent</source>
        <translation>A Microsoft pediu consentimento</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Microsoft's sign-in page does not know the admin consent.</source>
        <translation>A página de entrada da Microsoft não conhece o consentimento do administrador.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>If it was granted just now, wait a minute and try again. If not, go back to API permissions and grant it there.</source>
        <translation>Se ele foi concedido agora mesmo, espere um minuto e tente novamente. Se não, volte às permissões de API e conceda-o ali.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Only accounts of {organisation} can sign in to the application.</source>
        <translation>Somente contas desta organização podem entrar no aplicativo: {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Try again with a work account of {organisation}.</source>
        <translation>Tente novamente com uma conta corporativa desta organização: {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Anybody with a work account of {organisation}.</source>
        <translation>Qualquer pessoa com uma conta corporativa desta organização: {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>A sign-in policy stopped this person</source>
        <translation>Uma política de entrada impediu esta pessoa</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>A sign-in policy of {organisation} does not allow this sign-in to the application.</source>
        <translation>Uma política de entrada não permite esta entrada no aplicativo ({organisation}).</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Try again with another account or from another computer. As long as the policy is in the way, this person cannot sign in to {vendor} with Microsoft either.</source>
        <translation>Tente novamente com outra conta ou de outro computador. Enquanto a política impedir, esta pessoa também não poderá entrar no {vendor} com a Microsoft.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>A sign-in cannot be tried here any more</source>
        <translation>Não é mais possível testar uma entrada aqui</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>A trial needs the client secret, and its value is no longer kept here.</source>
        <translation>Um teste precisa do segredo do cliente, e o valor dele não é mais guardado aqui.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Try it at the login page of {vendor} once the button {button} is there. Or go back to Client secret and create a new one, which then has to be handed over again.</source>
        <translation>Teste na página de entrada de {vendor} quando o botão {button} estiver lá. Ou volte ao segredo do cliente e crie um novo, que depois precisa ser entregue novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>The temporary Redirect URI was refused</source>
        <translation>O URI de redirecionamento temporário foi recusado</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Microsoft does not let the application have a Redirect URI on this computer. A policy of {organisation}, or another Redirect URI of the application, may be the reason.</source>
        <translation>A Microsoft não permite que o aplicativo tenha um URI de redirecionamento neste computador. O motivo pode ser uma política ({organisation}) ou outro URI de redirecionamento do aplicativo.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Leave the trial out. What was set up stays as it is.</source>
        <translation>Deixe o teste de lado. O que foi configurado fica como está.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Check again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Sign in again</source>
        <translation>Entrar novamente</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use another account</source>
        <translation>Usar outra conta</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Sign in with a code</source>
        <translation>Entrar com um código</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use the longest time allowed</source>
        <translation>Usar o prazo mais longo permitido</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Create a new client secret</source>
        <translation>Criar um novo segredo do cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use this application</source>
        <translation>Usar este aplicativo</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use this Client ID</source>
        <translation>Usar este ID do cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Check the client secret</source>
        <translation>Verificar o segredo do cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Register the application anyway</source>
        <translation>Registrar o aplicativo mesmo assim</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use it with a new client secret</source>
        <translation>Usá-lo com um novo segredo do cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Register a new application</source>
        <translation>Registrar um novo aplicativo</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Leave the trial out</source>
        <translation>Deixar o teste de lado</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Wait and check again</source>
        <translation>Aguardar e verificar novamente</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Check again with a new sign-in</source>
        <translation>Verificar novamente com uma nova entrada</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Activate a role in PIM</source>
        <translation>Ativar uma função no PIM</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Sign in with another Microsoft app</source>
        <translation>Entrar com outro aplicativo da Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Repair the Redirect URI</source>
        <translation>Reparar o URI de redirecionamento</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Create what is missing</source>
        <translation>Criar o que falta</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>List it under Enterprise applications</source>
        <translation>Incluí-lo na lista de Aplicativos empresariais</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Restore the application</source>
        <translation>Restaurar o aplicativo</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Open Users and groups</source>
        <translation>Abrir Usuários e grupos</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>your site</source>
        <translation>seu site</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Whoever gave you this program</source>
        <translation>Quem deu este programa a você</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Cloud Application Administrator</source>
        <translation>Administrador de Aplicativos de Nuvem</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>unknown</source>
        <translation>desconhecida</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Microsoft's sign-in and Graph addresses</source>
        <translation>os endereços de entrada e do Graph da Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Microsoft refused because the times differ.</source>
        <translation>A Microsoft recusou porque os horários são diferentes.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the application</source>
        <translation>o aplicativo</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the Redirect URI</source>
        <translation>o URI de redirecionamento</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the entry under Enterprise applications</source>
        <translation>o item em Aplicativos empresariais</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the client secret</source>
        <translation>o segredo do cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the permission in the application's list</source>
        <translation>a permissão na lista do aplicativo</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the admin consent</source>
        <translation>o consentimento do administrador</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the people who are assigned</source>
        <translation>as pessoas atribuídas</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the setting of who may sign in</source>
        <translation>a configuração de quem pode entrar</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the temporary Redirect URI of a trial sign-in</source>
        <translation>o URI de redirecionamento temporário de uma entrada de teste</translation>
    </message>
    <message>
        <location filename="../../wizard/core/words.py"/>
        <source>{things}, {next}</source>
        <translation>{things}, {next}</translation>
    </message>
    <message>
        <location filename="../../wizard/core/words.py"/>
        <source>January, February, March, April, May, June, July, August, September, October, November, December</source>
        <translation>janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro</translation>
    </message>
    <message>
        <location filename="../../wizard/core/words.py"/>
        <source>Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec</source>
        <translation>jan., fev., mar., abr., mai., jun., jul., ago., set., out., nov., dez.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/words.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>The client secret was created earlier and Microsoft shows its value only once, so nothing was written this time. Use the values that were handed over then. If nobody has them, start the program without a command and choose Create a new client secret.</source>
        <translation>O segredo do cliente foi criado anteriormente e a Microsoft mostra o valor dele somente uma vez, portanto nada foi gravado desta vez. Use os valores que foram entregues naquela ocasião. Se ninguém os tiver, inicie o programa sem um comando e escolha “Criar um novo segredo do cliente”.</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>the terminal</source>
        <translation>o terminal</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>the output</source>
        <translation>a saída</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>The three values could not be written</source>
        <translation>Não foi possível gravar os três valores</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>Nothing could be written to {place}: {reason}.</source>
        <translation>Nada pôde ser gravado (destino: {place}): {reason}.</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>Run the command again with another file. A new client secret then replaces this one.</source>
        <translation>Execute o comando novamente com outro arquivo. Um novo segredo do cliente substituirá então este.</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>The three values were written to {place}.</source>
        <translation>Os três valores foram gravados. Destino: {place}.</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>{path} is a folder; name a file in it</source>
        <translation>{path} é uma pasta; informe um arquivo dentro dela</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>{path} is not an ordinary file</source>
        <translation>{path} não é um arquivo comum</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>nothing can be written in the folder {path} ({reason})</source>
        <translation>nada pode ser gravado na pasta {path} ({reason})</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>You are signed in</source>
        <translation>Você entrou</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>You can close this page and go back to the wizard.</source>
        <translation>Você pode fechar esta página e voltar ao assistente.</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>The sign-in did not finish</source>
        <translation>A entrada não foi concluída</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>Go back to the wizard. It says what you can do.</source>
        <translation>Volte ao assistente. Ele diz o que você pode fazer.</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>The wizard does not wait for this answer</source>
        <translation>O assistente não espera esta resposta</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>Close this page and go back to the wizard.</source>
        <translation>Feche esta página e volte ao assistente.</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>There is nothing here</source>
        <translation>Não há nada aqui</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>You can close this page.</source>
        <translation>Você pode fechar esta página.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} days ahead of Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} day ahead of Microsoft's.</extracomment>
        <translation><numerusform>O relógio deste computador está {count} dia adiantado em relação ao da Microsoft.</numerusform><numerusform>O relógio deste computador está {count} dias adiantado em relação ao da Microsoft.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} hours ahead of Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} hour ahead of Microsoft's.</extracomment>
        <translation><numerusform>O relógio deste computador está {count} hora adiantado em relação ao da Microsoft.</numerusform><numerusform>O relógio deste computador está {count} horas adiantado em relação ao da Microsoft.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} minutes ahead of Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} minute ahead of Microsoft's.</extracomment>
        <translation><numerusform>O relógio deste computador está {count} minuto adiantado em relação ao da Microsoft.</numerusform><numerusform>O relógio deste computador está {count} minutos adiantado em relação ao da Microsoft.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} days behind Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} day behind Microsoft's.</extracomment>
        <translation><numerusform>O relógio deste computador está {count} dia atrasado em relação ao da Microsoft.</numerusform><numerusform>O relógio deste computador está {count} dias atrasado em relação ao da Microsoft.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} hours behind Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} hour behind Microsoft's.</extracomment>
        <translation><numerusform>O relógio deste computador está {count} hora atrasado em relação ao da Microsoft.</numerusform><numerusform>O relógio deste computador está {count} horas atrasado em relação ao da Microsoft.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} minutes behind Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} minute behind Microsoft's.</extracomment>
        <translation><numerusform>O relógio deste computador está {count} minuto atrasado em relação ao da Microsoft.</numerusform><numerusform>O relógio deste computador está {count} minutos atrasado em relação ao da Microsoft.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/entra/problems.py"/>
        <source>Microsoft does not accept the Redirect URI that belongs to this domain.</source>
        <translation>A Microsoft não aceita o URI de redirecionamento que pertence a este domínio.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/another_language.py"/>
        <source>This profile asks for {language}. The wizard speaks it when it is opened on the first page.</source>
        <translation>Este perfil pede {language}. O assistente usa esse idioma quando o perfil é aberto na primeira página.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/footer.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/footer.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/footer.py"/>
        <source>&amp;Finish</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/footer.py"/>
        <source>&amp;More</source>
        <translation>&amp;Mais</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>The wizard is still working. Close it anyway?</source>
        <translation>O assistente ainda está trabalhando. Fechá-lo mesmo assim?</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>What was created in your tenant stays there. Start the wizard again to go on from there.</source>
        <translation>O que foi criado em seu locatário permanece lá. Inicie o assistente novamente para continuar dali.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>The client secret was not handed over yet. Close the wizard anyway?</source>
        <translation>O segredo do cliente ainda não foi entregue. Fechar o assistente mesmo assim?</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>Its value cannot be shown again. You would have to create a new client secret.</source>
        <translation>O valor dele não pode ser mostrado novamente. Você teria que criar um novo segredo do cliente.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>Close the wizard</source>
        <translation>Fechar o assistente</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>The wizard cannot go on.</source>
        <translation>O assistente não pode continuar.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>It was undone.</source>
        <translation>Foi desfeito.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Check, renew or undo</source>
        <translation>Verificar, renovar ou desfazer</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Remove the older client secrets</source>
        <translation>Remover os segredos do cliente mais antigos</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Undo the set-up</source>
        <translation>Desfazer a configuração</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>What is set up</source>
        <translation>O que está configurado</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>The wizard can repair this. It adds what is missing and touches nothing else.</source>
        <translation>O assistente pode reparar isso. Ele adiciona o que falta e não mexe em mais nada.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>A new one works beside the old one, so nobody is locked out meanwhile.</source>
        <translation>Um novo funciona ao lado do antigo, de modo que ninguém fica sem acesso enquanto isso.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Read just now in {organisation}.</source>
        <translation>Lido agora mesmo para {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Please sign in to Azure first.</source>
        <translation>Entre primeiro no Azure.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>This is what the wizard created for {domain}. Nothing else is touched.</source>
        <translation>Isto é o que o assistente criou para {domain}. Nada mais é alterado.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>What was deleted rests in Entra's recycle bin for 30 days. It can be restored.</source>
        <translation>O que foi excluído permanece por 30 dias na lixeira do Entra. Pode ser restaurado.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Nothing is left of what the wizard created for {domain}.</source>
        <translation>Não resta nada do que o assistente criou para {domain}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Undo the set-up?</source>
        <translation>Desfazer a configuração?</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>People can then no longer sign in through it.</source>
        <translation>Depois disso, ninguém mais consegue entrar por ela.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Keep it</source>
        <translation>Mantê-la</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Like this computer</source>
        <translation>Como este computador</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>High contrast, dark</source>
        <translation>Alto contraste, escuro</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Save the hand-over sheet</source>
        <translation>Salvar a folha de entrega</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Save the calendar file</source>
        <translation>Salvar o arquivo de calendário</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Save a support bundle</source>
        <translation>Salvar um pacote de suporte</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Open a profile</source>
        <translation>Abrir um perfil</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Make a profile for a customer</source>
        <translation>Criar um perfil para um cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Help for this page</source>
        <translation>Ajuda para esta página</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Share-safe screen</source>
        <translation>Tela para compartilhar</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Pictures of the portal</source>
        <translation>Imagens do portal</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Sets up Microsoft Entra ID single sign-on, step by step. Not a product of Microsoft or of the vendor of your site.</source>
        <translation>Configura o logon único com o Microsoft Entra ID, passo a passo. Não é um produto da Microsoft nem do fornecedor do seu site.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Not all is there yet. What was just saved can take a minute to show.</source>
        <translation>Ainda não está tudo lá. O que acabou de ser salvo pode levar um minuto para aparecer.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Your contact for help: {contact}</source>
        <translation>Seu contato para obter ajuda: {contact}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Waiting for Microsoft to answer. So far: {time}.</source>
        <translation>Aguardando a resposta da Microsoft. Até agora: {time}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Let the wizard do it</source>
        <translation>Deixar o assistente fazer</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>I'll do it in the portal</source>
        <translation>Vou fazer isso no portal</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Step {number} of {total}</source>
        <translation>Etapa {number} de {total}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Step {number} of {total} · article step {step}</source>
        <translation>Etapa {number} de {total} · etapa {step} do artigo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Step {number} of {total} · article steps {steps}</source>
        <translation>Etapa {number} de {total} · etapas {steps} do artigo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/before_you_start.py"/>
        <source>Fixed by the profile. If it is wrong, ask whoever sent it.</source>
        <translation>Fixado pelo perfil. Se estiver errado, pergunte a quem o enviou.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/before_you_start.py"/>
        <source>Redirect URI</source>
        <translation>URI de redirecionamento</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/before_you_start.py"/>
        <source>What you need</source>
        <translation>Do que você precisa</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/before_you_start.py"/>
        <source>Waiting for {domain} to answer. So far: {time}.</source>
        <translation>Aguardando a resposta de {domain}. Até agora: {time}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>The Value, not the Secret ID.</source>
        <translation>O valor, não o ID do segredo.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>Value of the client secret</source>
        <translation>Valor do segredo do cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>It stays in this program and is shown as dots.</source>
        <translation>Ele permanece neste programa e é mostrado como pontos.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>Your organisation allows at most {count} days.</source>
        <extracomment>In English for 1: Your organisation allows at most {count} day.</extracomment>
        <translation><numerusform>Sua organização permite no máximo {count} dia.</numerusform><numerusform>Sua organização permite no máximo {count} dias.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>It expires on {day}.</source>
        <translation>Ele expira em {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>The value is not known here.</source>
        <translation>O valor não é conhecido aqui.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>{count} months</source>
        <extracomment>In English for 1: {count} month</extracomment>
        <translation><numerusform>{count} mês</numerusform><numerusform>{count} meses</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>Saved in {path}.</source>
        <translation>Salvo em {path}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>The sheet is for your files: what was set up, by whom, and every check. It holds no client secret.</source>
        <translation>A folha é para os seus arquivos: o que foi configurado, por quem e cada verificação. Ela não contém nenhum segredo do cliente.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>For your files</source>
        <translation>Para os seus arquivos</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>What happens next</source>
        <translation>O que acontece agora</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>A new client secret is needed before {day}.</source>
        <translation>Um novo segredo do cliente é necessário antes de {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Let the wizard make the share</source>
        <translation>Deixar o assistente criar o compartilhamento</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>You sign in to Keeper here. The wizard saves the record and makes the link.</source>
        <translation>Você entra no Keeper aqui. O assistente salva o registro e cria o link.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>You confirmed that the three values have arrived. This program wiped the client secret and no longer holds it.</source>
        <translation>Você confirmou que os três valores chegaram. Este programa apagou o segredo do cliente e não o guarda mais.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>In practice you receive the values yourself</source>
        <translation>No treino, você mesmo recebe os valores</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Nobody is at the other end here. Open the desk and paste the three values there before you confirm. Then the login page gets its button.</source>
        <translation>Aqui não há ninguém do outro lado. Abra a mesa e cole lá os três valores antes de confirmar. Então a página de entrada recebe o botão dela.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Open the desk</source>
        <translation>Abrir a mesa</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Created earlier. Its value cannot be read again. Go back to create a new one.</source>
        <translation>Criado anteriormente. O valor dele não pode ser lido novamente. Volte para criar um novo.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Wiped. If it gets lost, go back and create a new one.</source>
        <translation>Apagado. Se ele se perder, volte e crie um novo.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>First hand the three values over.</source>
        <translation>Primeiro entregue os três valores.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>First choose one of the ways above.</source>
        <translation>Primeiro escolha uma das opções acima.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>The wizard reads what is there.</source>
        <translation>O assistente lê o que existe.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>There is an application already. It is used, unless you choose something else.</source>
        <translation>Já existe um aplicativo. Ele é usado, a menos que você escolha outra coisa.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>You make these changes in the portal. The wizard only checks them.</source>
        <translation>Você faz estas alterações no portal. O assistente somente as verifica.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>Let the wizard make the changes</source>
        <translation>Deixar o assistente fazer as alterações</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>I'll make the changes in the portal</source>
        <translation>Vou fazer as alterações no portal</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/register_application.py"/>
        <source>Client ID, if it is not found</source>
        <translation>ID do cliente, se o aplicativo não for encontrado</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/register_application.py"/>
        <source>Leave this empty at first. The wizard finds the application by its Redirect URI.</source>
        <translation>Deixe em branco no início. O assistente encontra o aplicativo pelo URI de redirecionamento.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/register_application.py"/>
        <source>Enter a name for the application.</source>
        <translation>Insira um nome para o aplicativo.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Use the sign-in already on this computer</source>
        <translation>Usar a entrada que já existe neste computador</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Primary domain</source>
        <translation>Domínio primário</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Switch</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Switch to another organisation</source>
        <translation>Trocar para outra organização</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Not the right organisation?</source>
        <translation>Não é a organização certa?</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>An application, without a person</source>
        <translation>Um aplicativo, sem uma pessoa</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>{name} · {account}</source>
        <translation>{name} · {account}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Organisation: {organisation}. Fixed by the profile; no other is worked on.</source>
        <translation>Organização: {organisation}. Fixada pelo perfil; nenhuma outra é alterada.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/try_sign_in.py"/>
        <source>Waiting for Microsoft and {domain} to answer. So far: {time}.</source>
        <translation>Aguardando as respostas da Microsoft e de {domain}. Até agora: {time}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Everyone in the organisation</source>
        <translation>Todos na organização</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Whoever has an account in your organisation. Most choose this.</source>
        <translation>Quem tem uma conta na sua organização. A maioria escolhe isto.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Only people I choose</source>
        <translation>Somente pessoas que eu escolher</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Nobody else can sign in, not even administrators who are not chosen.</source>
        <translation>Ninguém mais consegue entrar, nem administradores que não foram escolhidos.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Choose at least one person or group.</source>
        <translation>Escolha pelo menos uma pessoa ou um grupo.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Groups need Microsoft Entra ID P1. People in a group inside a group do not count.</source>
        <translation>Grupos precisam do Microsoft Entra ID P1. Pessoas de um grupo dentro de um grupo não contam.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Let everyone sign in</source>
        <translation>Deixar todos entrarem</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Let only these people sign in</source>
        <translation>Deixar somente estas pessoas entrarem</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>You, {name}, are not among them. You could not try the sign-in yourself.</source>
        <translation>Você, {name}, não está entre elas. Você não poderia testar a entrada.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Support bundle</source>
        <translation>Pacote de suporte</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Saved in {path}. Nothing was sent.</source>
        <translation>Salvo em {path}. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Text of the file</source>
        <translation>Texto do arquivo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Save the support bundle</source>
        <translation>Salvar o pacote de suporte</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>This is everything that would be saved. Names, addresses and IDs are replaced, the same one by the same word in all files. Nothing is sent: you decide who gets the file.</source>
        <translation>Isto é tudo o que seria salvo. Nomes, endereços e IDs são substituídos, sempre o mesmo pela mesma palavra em todos os arquivos. Nada é enviado: você decide quem recebe o arquivo.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>One moment.</source>
        <translation>Um momento.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Zip file</source>
        <translation>Arquivo zip</translation>
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
        <translation>Página da Web</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/desk.py"/>
        <source>Calendar file</source>
        <translation>Arquivo de calendário</translation>
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
        <translation>Salvo em {path}. Envie-o ao cliente, que o abre no assistente.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>The address of the customer's site</source>
        <translation>O endereço do site do cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Fixed for the customer. Nobody can set up another one.</source>
        <translation>Fixado para o cliente. Ninguém pode configurar outro.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Fixed for the customer, where it is filled in.</source>
        <translation>Fixado para o cliente, onde estiver preenchido.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Tenant ID or domain. The customer can sign in to no other organisation.</source>
        <translation>ID do locatário ou domínio. O cliente não pode entrar em nenhuma outra organização.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Contact for help</source>
        <translation>Contato para ajuda</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Shown wherever the wizard says whom to ask.</source>
        <translation>Mostrado onde o assistente diz a quem perguntar.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>As usual</source>
        <translation>Como de costume</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>That of the customer's computer</source>
        <translation>O do computador do cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Save the profile</source>
        <translation>Salvar o perfil</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>The customer opens this file in the wizard and does not have to type what you know already.</source>
        <translation>O cliente abre este arquivo no assistente e não precisa digitar o que você já sabe.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/saving.py"/>
        <source>{path} is there already. Choose another name.</source>
        <translation>{path} já existe. Escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/saving.py"/>
        <source>Nothing could be saved there: {reason}</source>
        <translation>Não foi possível salvar ali: {reason}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/saving.py"/>
        <source>The file could not be made. Save a support bundle and send it to support.</source>
        <translation>O arquivo não pôde ser criado. Salve um pacote de suporte e envie-o ao suporte.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/enlarged.py"/>
        <source>&amp;Previous</source>
        <translation>An&amp;terior</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/enlarged.py"/>
        <source>Picture {number} of {total}</source>
        <translation>Imagem {number} de {total}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/gallery.py"/>
        <source>Picture {number}</source>
        <translation>Imagem {number}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/gallery.py"/>
        <source>Past</source>
        <translation>Passada</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/gallery.py"/>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/gallery.py"/>
        <source>Pictures of this step</source>
        <translation>Imagens desta etapa</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/panel.py"/>
        <source>Show the pictures of the portal</source>
        <translation>Mostrar as imagens do portal</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/panel.py"/>
        <source>Hide the pictures of the portal</source>
        <translation>Ocultar as imagens do portal</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/portal_picture.py"/>
        <source>Enlarge the picture</source>
        <translation>Ampliar a imagem</translation>
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
        <translation>Esta página está aberta.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>Set-up</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>until {day}</source>
        <translation>até {day}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>{title} - Practice</source>
        <translation>{title} - Treino</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>Working</source>
        <translation>Em andamento</translation>
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
        <translation>Pedir a um administrador</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Send this message. The wizard turns green by itself once the consent is there.</source>
        <translation>Envie esta mensagem. O assistente fica verde sozinho assim que o consentimento for dado.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Copy the message</source>
        <translation>Copiar a mensagem</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Copy the link</source>
        <translation>Copiar o link</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Open in my e-mail program</source>
        <translation>Abrir no meu programa de e-mail</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Save as e-mail</source>
        <translation>Salvar como e-mail</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>You can close the wizard and come back days later, with the same address and the same account.</source>
        <translation>Você pode fechar o assistente e voltar dias depois, com o mesmo endereço e a mesma conta.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>The message was copied.</source>
        <translation>A mensagem foi copiada.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>The link was copied.</source>
        <translation>O link foi copiado.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>No e-mail program could be opened. Copy the message instead.</source>
        <translation>Nenhum programa de e-mail pôde ser aberto. Copie a mensagem.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Saved. Open the file with your e-mail program and choose who receives it.</source>
        <translation>Salvo. Abra o arquivo com seu programa de e-mail e escolha quem o recebe.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/breaking.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/by_hand.py"/>
        <source>In the portal</source>
        <translation>No portal</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/by_hand.py"/>
        <source>Open in the portal, step {number}</source>
        <translation>Abrir no portal, etapa {number}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/by_hand.py"/>
        <source>Open in the portal, article step {number}</source>
        <translation>Abrir no portal, etapa {number} do artigo</translation>
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
        <translation>{reason} {usual} Até agora: {time}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Where your Keeper account is</source>
        <translation>Onde está sua conta do Keeper</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Open {host}</source>
        <translation>Abrir {host}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Link of the One-Time Share</source>
        <translation>Link do One-Time Share</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Open the link</source>
        <translation>Abrir o link</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>It is opened in your browser; this program does not read it.</source>
        <translation>Ele é aberto no seu navegador; este programa não o lê.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>The link was opened in your browser. Go on there.</source>
        <translation>O link foi aberto no seu navegador. Continue lá.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>This is a One-Time Share that can be edited. Region: {region}.</source>
        <translation>Este é um One-Time Share que pode ser editado. Região: {region}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>This is a One-Time Share. Region: {region}. The link does not say whether the record can be edited.</source>
        <translation>Este é um One-Time Share. Região: {region}. O link não diz se o registro pode ser editado.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Message that asks for a link</source>
        <translation>Mensagem que pede um link</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>I have the link now</source>
        <translation>Agora tenho o link</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>Copy what to tell support</source>
        <translation>Copiar as informações para o suporte</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>What do I tell support?</source>
        <translation>O que digo ao suporte?</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>These facts help, and they hold no name, no id and no secret.</source>
        <translation>Esses dados ajudam e não contêm nenhum nome, nenhum ID e nenhum segredo.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>A bundle is shown to you before it is saved. Nothing is sent.</source>
        <translation>Um pacote é mostrado a você antes de ser salvo. Nada é enviado.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Send me an e-mail with a code</source>
        <translation>Enviar-me um e-mail com um código</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Ask on my other device</source>
        <translation>Perguntar no meu outro dispositivo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Send me a text message</source>
        <translation>Enviar-me uma mensagem de texto</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Send a push to Duo</source>
        <translation>Enviar uma notificação ao Duo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Call me</source>
        <translation>Ligar para mim</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Ask my Keeper administrator</source>
        <translation>Perguntar ao meu administrador do Keeper</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>The e-mail is on its way. Type the code from it.</source>
        <translation>O e-mail está a caminho. Digite o código dele.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Approve it on a device where you are signed in to Keeper. The wizard goes on by itself.</source>
        <translation>Aprove em um dispositivo em que você já entrou no Keeper. O assistente continua sozinho.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>The text message is on its way. Type the code from it.</source>
        <translation>A mensagem de texto está a caminho. Digite o código dela.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Approve it in Duo. If the wizard does not go on by itself, type a code instead.</source>
        <translation>Aprove no Duo. Se o assistente não continuar sozinho, digite um código.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>You are being called. Type the code that you hear.</source>
        <translation>Estamos ligando para você. Digite o código que ouvir.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Your Keeper administrator was asked. The wizard goes on by itself; it can take a while, so leave it open.</source>
        <translation>Seu administrador do Keeper foi avisado. O assistente continua sozinho; pode demorar um pouco, então deixe-o aberto.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Sign in to Keeper</source>
        <translation>Entrar no Keeper</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>The wizard saves a new record in your vault and shares it once. It reads nothing of your vault.</source>
        <translation>O assistente salva um novo registro no seu cofre e o compartilha uma vez. Ele não lê nada do seu cofre.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>E-mail address of your Keeper account</source>
        <translation>Endereço de e-mail da sua conta do Keeper</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Enter the e-mail address of your Keeper account.</source>
        <translation>Insira o endereço de e-mail da sua conta do Keeper.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Your master password</source>
        <translation>Sua senha mestra</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>It stays on this computer; Keeper gets a proof of it only. The wizard forgets it at once.</source>
        <translation>Ela fica neste computador; o Keeper recebe somente uma prova dela. O assistente a esquece imediatamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Master password</source>
        <translation>Senha mestra</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Your company's sign-in</source>
        <translation>A entrada da sua empresa</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Keeper leaves the sign-in to your company. Open its page, sign in, and copy the token that it shows.</source>
        <translation>O Keeper deixa a entrada com a sua empresa. Abra a página dela, entre e copie o token que ela mostra.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Token from the page</source>
        <translation>Token da página</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Open the sign-in page</source>
        <translation>Abrir a página de entrada</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Use my master password</source>
        <translation>Usar minha senha mestra</translation>
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
        <translation>Este programa não pode usar uma chave de segurança. Escolha outro método.</translation>
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
        <translation><numerusform>{count} dia</numerusform><numerusform>{count} dias</numerusform></translation>
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
        <translation>Criar o compartilhamento</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>How long the link works</source>
        <translation>Por quanto tempo o link funciona</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>You are signed in to Keeper as {account}.</source>
        <translation>Você entrou no Keeper como {account}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The record {record} is saved in your vault and not shared yet.</source>
        <translation>O registro {record} está salvo no seu cofre e ainda não foi compartilhado.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The share is made</source>
        <translation>O compartilhamento foi criado</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Send the link to whoever enters the three values, or let them scan the code. The first device that opens it is the only one that can: do not open it yourself.</source>
        <translation>Envie o link a quem insere os três valores, ou deixe que a pessoa leia o código. Só o primeiro dispositivo que o abre pode abri-lo: não o abra você mesmo.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Revoke the share</source>
        <translation>Revogar o compartilhamento</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Make another share</source>
        <translation>Criar outro compartilhamento</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The share is over</source>
        <translation>O compartilhamento terminou</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The link works until {moment}.</source>
        <translation>O link funciona até {moment}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The record {record} stays in your vault. Delete it there once it is not needed.</source>
        <translation>O registro {record} fica no seu cofre. Exclua-o lá quando não for mais necessário.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Revoked: the link works no more.</source>
        <translation>Revogado: o link não funciona mais.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Ended: nobody opened the link in time.</source>
        <translation>Terminado: ninguém abriu o link a tempo.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Ended: the link was opened on {moment}.</source>
        <translation>Terminado: o link foi aberto em {moment}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Opened on {moment}.</source>
        <translation>Aberto em {moment}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Made. Nobody has opened it yet.</source>
        <translation>Criado. Ninguém o abriu ainda.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Sign in with another account</source>
        <translation>Entrar com outra conta</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Second factor</source>
        <translation>Segundo fator</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Keeper asks for a second factor, as it does in the web vault.</source>
        <translation>O Keeper pede um segundo fator, como no cofre da Web.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Approve this device</source>
        <translation>Aprovar este dispositivo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Keeper does not know this program yet. Type the code from an e-mail, or approve it on another device.</source>
        <translation>O Keeper ainda não conhece este programa. Digite o código de um e-mail ou aprove em outro dispositivo.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Your company's sign-in is done. Now another device of yours or your Keeper administrator approves.</source>
        <translation>A entrada da sua empresa foi concluída. Agora outro dispositivo seu ou seu administrador do Keeper aprova.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>{sentence} Code: {code}</source>
        <translation>{sentence} Código: {code}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Who may sign in</source>
        <translation>Quem pode entrar</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Remove</source>
        <translation>Remover</translation>
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
        <translation>Pessoa</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Assigned</source>
        <translation>Atribuído</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Will be added</source>
        <translation>Será adicionado</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Will be removed</source>
        <translation>Será removido</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/page_opener.py"/>
        <source>No browser could be opened. Copy the address and open it by hand.</source>
        <translation>Nenhum navegador pôde ser aberto. Copie o endereço e abra-o manualmente.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/parts.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/people_search.py"/>
        <source>Search people and groups</source>
        <translation>Pesquisar pessoas e grupos</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/people_search.py"/>
        <source>Type the beginning of a name or an e-mail address.</source>
        <translation>Digite o início de um nome ou de um endereço de e-mail.</translation>
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
        <translation>Pesquisando</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/people_search.py"/>
        <source>Nobody was found. Distribution lists cannot be chosen.</source>
        <translation>Ninguém foi encontrado. Listas de distribuição não podem ser escolhidas.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Show details</source>
        <translation>Mostrar detalhes</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Who can help: {helper}</source>
        <translation>Quem pode ajudar: {helper}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>{what_happened} {what_to_do}</source>
        <translation>{what_happened} {what_to_do}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Hide details</source>
        <translation>Ocultar detalhes</translation>
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
        <translation>Mensagem</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Request ID</source>
        <translation>ID da solicitação</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Correlation ID</source>
        <translation>ID de correlação</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Open the page again</source>
        <translation>Abrir a página novamente</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Get a new code</source>
        <translation>Obter um novo código</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Does Microsoft's page refuse the sign-in? Then try another way:</source>
        <translation>A página da Microsoft recusa a entrada? Então tente de outra forma:</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Time left to sign in: {time}</source>
        <translation>Tempo restante para entrar: {time}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Sign in on the page in your browser</source>
        <translation>Entre na página em seu navegador</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Open the sign-in page by hand</source>
        <translation>Abrir a página de entrada manualmente</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Type this code on Microsoft's page</source>
        <translation>Digite este código na página da Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Open the page on this or any other device, type the code and sign in.</source>
        <translation>Abra a página neste ou em qualquer outro dispositivo, digite o código e entre.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Microsoft's sign-in page was opened. When you are done there, the wizard goes on by itself.</source>
        <translation>A página de entrada da Microsoft foi aberta. Quando você terminar lá, o assistente continua sozinho.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>No browser could be opened. Copy the link, open it in a browser of this computer and sign in there. The wizard goes on by itself.</source>
        <translation>Nenhum navegador pôde ser aberto. Copie o link, abra-o em um navegador deste computador e entre ali. O assistente continua sozinho.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Open the page</source>
        <translation>Abrir a página</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/qr_code.py"/>
        <source>QR code of the link</source>
        <translation>Código QR do link</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>Continue where you stopped</source>
        <translation>Continuar de onde você parou</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>Start with another address</source>
        <translation>Começar com outro endereço</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>Created so far: {things}.</source>
        <translation>Criado até agora: {things}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>The undo for {domain} was interrupted on {day}.</source>
        <translation>A operação de desfazer para {domain} foi interrompida em {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>The renewal of the client secret for {domain} was interrupted on {day}.</source>
        <translation>A renovação do segredo do cliente para {domain} foi interrompida em {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>The set-up for {domain} was interrupted on {day}.</source>
        <translation>A configuração para {domain} foi interrompida em {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/snippet.py"/>
        <source>Copy the lines</source>
        <translation>Copiar as linhas</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Try a sign-in now (optional)</source>
        <translation>Testar uma entrada agora (opcional)</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Try a sign-in now</source>
        <translation>Testar uma entrada agora</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>{vendor} will receive</source>
        <translation>{vendor} receberá</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Try another sign-in</source>
        <translation>Testar outra entrada</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Does Microsoft's page show an error? Then press Cancel here. The help of the page Try the sign-in says what its number means.</source>
        <translation>A página da Microsoft mostra um erro? Então clique em Cancelar aqui. A ajuda da página “Testar a entrada” diz o que o número significa.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>A trial needs a temporary Redirect URI, and you chose to make all changes yourself. So nobody can sign in from here.</source>
        <translation>Um teste precisa de um URI de redirecionamento temporário, e você escolheu fazer todas as alterações por conta própria. Por isso ninguém pode entrar a partir daqui.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>A trial needs the client secret, and its value is no longer kept here. Your people try it at the login page of {vendor}, once the new button is there. If nobody has the value, go back to Client secret and create a new one; it then has to be handed over again.</source>
        <translation>Um teste precisa do segredo do cliente, e o valor dele não é mais guardado aqui. Sua equipe testa na página de entrada do {vendor}, quando o novo botão estiver lá. Se ninguém tiver o valor, volte ao segredo do cliente e crie um novo; depois ele precisa ser entregue novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Somebody of your organisation signs in once in the browser, and you see what {vendor} will receive. The wizard adds a temporary Redirect URI for this computer and removes it right after.</source>
        <translation>Alguém da sua organização entra uma vez no navegador, e você vê o que o {vendor} receberá. O assistente adiciona um URI de redirecionamento temporário para este computador e o remove logo em seguida.</translation>
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
        <translation><numerusform>Copiado. Sai da área de transferência em {count} segundo.</numerusform><numerusform>Copiado. Sai da área de transferência em {count} segundos.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>On the clipboard for {count} more seconds.</source>
        <extracomment>In English for 1: On the clipboard for {count} more second.</extracomment>
        <translation><numerusform>Na área de transferência por mais {count} segundo.</numerusform><numerusform>Na área de transferência por mais {count} segundos.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Taken off the clipboard.</source>
        <translation>Retirado da área de transferência.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Open the login page</source>
        <translation>Abrir a página de entrada</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>{vendor} is ready: people can sign in with Microsoft</source>
        <translation>{vendor} está pronto: as pessoas podem entrar com a Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Something at {vendor} has to be changed</source>
        <translation>Algo precisa ser alterado no {vendor}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The side of {vendor} could not be checked from here</source>
        <translation>O lado do {vendor} não pôde ser verificado daqui</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>{vendor} is not ready yet</source>
        <translation>{vendor} ainda não está pronto</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The sign-in of {vendor} uses your values</source>
        <translation>A entrada do {vendor} usa os seus valores</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Only the button could not be seen from here. Open the login page in your browser and see whether it is there.</source>
        <translation>Somente o botão não pôde ser visto daqui. Abra a página de entrada no seu navegador e veja se ele está lá.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Only the button is not on the login page yet. {ask}</source>
        <translation>Só o botão ainda não está na página de entrada. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The button is on the login page, and its sign-in uses the values that were made here.</source>
        <translation>O botão está na página de entrada, e a entrada dele usa os valores criados aqui.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The rows above say what has to be changed at {vendor}. {ask}</source>
        <translation>As linhas acima dizem o que precisa ser alterado em {vendor}. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Open the login page in your browser and see whether the button is there and works.</source>
        <translation>Abra a página de entrada no seu navegador e veja se o botão está lá e funciona.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The three values have to be entered at {vendor}, which can take a while. You need not wait: go on to the last page, and look here again later.</source>
        <translation>Os três valores precisam ser inseridos em {vendor}, o que pode demorar um pouco. Você não precisa esperar: vá para a última página e olhe aqui de novo mais tarde.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Last looked at {time}.</source>
        <translation>Última verificação às {time}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Last looked at {time}. The wizard looks again by itself while this page is open.</source>
        <translation>Última verificação às {time}. O assistente verifica novamente sozinho enquanto esta página estiver aberta.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/words.py"/>
        <source>your domain</source>
        <translation>seu domínio</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/words.py"/>
        <source>shown once the domain is known</source>
        <translation>mostrado assim que o domínio for conhecido</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>The client secret of {name} expires</source>
        <translation>O segredo do cliente de {name} expira</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>In {days} days the client secret of {name} expires</source>
        <translation>Em {days} dias expira o segredo do cliente de {name}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>From then on nobody can sign in to {vendor} through Microsoft, unless a new client secret was created and handed over before.</source>
        <translation>A partir daí ninguém consegue entrar no {vendor} pela Microsoft, a menos que um novo segredo do cliente tenha sido criado e entregue antes.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>What to do: start Entra SSO Wizard, sign in, and choose More, Check, renew or undo.</source>
        <translation>O que fazer: inicie o Entra SSO Wizard, entre e escolha Mais, Verificar, renovar ou desfazer.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Or type: {command}</source>
        <translation>Ou digite: {command}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Organisation: {organisation}</source>
        <translation>Organização: {organisation}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Address: {address}</source>
        <translation>Endereço: {address}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Client ID: {id}</source>
        <translation>ID do cliente: {id}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Secret ID: {id}</source>
        <translation>ID do segredo: {id}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_login.py"/>
        <source>Authenticator app</source>
        <translation>Aplicativo autenticador</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_login.py"/>
        <source>Text message</source>
        <translation>Mensagem de texto</translation>
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
        <translation>Chave de segurança</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_login.py"/>
        <source>Backup code</source>
        <translation>Código de backup</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_login.py"/>
        <source>Approval</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper does not accept this password. Type your master password once more.</source>
        <translation>O Keeper não aceita esta senha. Digite sua senha mestra mais uma vez.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper does not accept this code. Codes are short-lived: type the latest one.</source>
        <translation>O Keeper não aceita este código. Os códigos duram pouco: digite o mais recente.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>This is not the token of this sign-in. Copy it from the page in your browser once more.</source>
        <translation>Este não é o token desta entrada. Copie-o mais uma vez da página no seu navegador.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper was asked too often and wants a pause. Wait a few minutes and try again.</source>
        <translation>O Keeper foi consultado vezes demais e pede uma pausa. Espere alguns minutos e tente novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper cannot be reached. Check the connection to the internet and try again.</source>
        <translation>Não foi possível acessar o Keeper. Verifique a conexão com a Internet e tente novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Something else answered in the place of Keeper, for example a proxy. Nothing was sent there that can be read. Use another network, or hand the values over in the web vault.</source>
        <translation>Outra coisa respondeu no lugar do Keeper, por exemplo um proxy. Nada que possa ser lido foi enviado para lá. Use outra rede ou entregue os valores no cofre da Web.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper has a problem at the moment. Try again in a few minutes.</source>
        <translation>O Keeper está com um problema no momento. Tente novamente em alguns minutos.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>The session with Keeper has ended. Sign in to Keeper once more.</source>
        <translation>A sessão com o Keeper terminou. Entre no Keeper mais uma vez.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper refuses to make a One-Time Share. Your organisation may not allow it, or your plan has none: ask your Keeper administrator about the policy Prevent creating One-Time Sharing.</source>
        <translation>O Keeper se recusa a criar um One-Time Share. Talvez sua organização não permita ou seu plano não tenha: pergunte ao seu administrador do Keeper sobre a política Prevent creating One-Time Sharing.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper refuses to save the record. Your organisation may not allow it. Hand the values over in the web vault, or ask your Keeper administrator.</source>
        <translation>O Keeper se recusa a salvar o registro. Talvez sua organização não permita. Entregue os valores no cofre da Web ou pergunte ao seu administrador do Keeper.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper does not let this account in here. Check the e-mail address and the region. If they are right, sign in to the web vault, which says more.</source>
        <translation>O Keeper não deixa esta conta entrar aqui. Verifique o endereço de e-mail e a região. Se estiverem corretos, entre no cofre da Web, que diz mais.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper asks for a way to sign in that this program does not know. Hand the values over in the web vault.</source>
        <translation>O Keeper pede uma forma de entrar que este programa não conhece. Entregue os valores no cofre da Web.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Not approved yet.</source>
        <translation>Ainda não aprovado.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Something unexpected happened with Keeper. Try again, or hand the values over in the web vault.</source>
        <translation>Aconteceu algo inesperado com o Keeper. Tente novamente ou entregue os valores no cofre da Web.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The application was registered</source>
        <translation>O aplicativo foi registrado</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The Redirect URI was added</source>
        <translation>O URI de redirecionamento foi adicionado</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The application was listed under Enterprise applications</source>
        <translation>O aplicativo foi incluído em Aplicativos empresariais</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>A client secret was created</source>
        <translation>Um segredo do cliente foi criado</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>A client secret was removed</source>
        <translation>Um segredo do cliente foi removido</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The permission was added to the list</source>
        <translation>A permissão foi adicionada à lista</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Admin consent was granted for everyone</source>
        <translation>O consentimento do administrador foi concedido para todos</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>A person or a group was assigned</source>
        <translation>Uma pessoa ou um grupo foi atribuído</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>An assignment was taken away</source>
        <translation>Uma atribuição foi retirada</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The setting of who may sign in was changed</source>
        <translation>A configuração de quem pode entrar foi alterada</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>A temporary Redirect URI was added, to try the sign-in</source>
        <translation>Um URI de redirecionamento temporário foi adicionado para testar a entrada</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Object ID</source>
        <translation>ID do objeto</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Whoever used the wizard confirmed it.</source>
        <translation>Quem usou o assistente confirmou.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Whoever used the wizard confirmed it. The wizard names Keeper's One-Time Share for it.</source>
        <translation>Quem usou o assistente confirmou. O assistente indica para isso o One-Time Share do Keeper.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Through Keeper's One-Time Share, from the Keeper account of whoever used the wizard.</source>
        <translation>Pelo One-Time Share do Keeper, da conta do Keeper de quem usou o assistente.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Through Keeper's One-Time Share, at a link that was sent to whoever used the wizard.</source>
        <translation>Pelo One-Time Share do Keeper, em um link que foi enviado a quem usou o assistente.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Through Keeper's One-Time Share, which the wizard made.</source>
        <translation>Pelo One-Time Share do Keeper, criado pelo assistente.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Whoever used the wizard entered them on a page of the site.</source>
        <translation>Quem usou o assistente os inseriu em uma página do site.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Whoever used the wizard entered them in the settings of the site.</source>
        <translation>Quem usou o assistente os inseriu nas configurações do site.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>They were written to a file that was named when the wizard was started.</source>
        <translation>Eles foram gravados em um arquivo indicado quando o assistente foi iniciado.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>They were printed for the program that started the wizard.</source>
        <translation>Eles foram impressos para o programa que iniciou o assistente.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>They were shown in the terminal in which the wizard was started.</source>
        <translation>Eles foram mostrados no terminal em que o assistente foi iniciado.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{headline} {left}</source>
        <translation>{headline} {left}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>This run looked at a part only. What it saw stands below.</source>
        <translation>Esta execução olhou somente uma parte. O que ela viu está abaixo.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Not everything is done yet. The checks below say what is missing.</source>
        <translation>Ainda não está tudo feito. As verificações abaixo dizem o que falta.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Single sign-on to {vendor} with Microsoft Entra ID</source>
        <translation>Logon único no {vendor} com o Microsoft Entra ID</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Hand-over sheet and change record</source>
        <translation>Folha de entrega e registro de alterações</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>A rehearsal in practice mode. Nothing here exists in a real organisation.</source>
        <translation>Um ensaio no modo de prática. Nada aqui existe em uma organização real.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>The steps in the portal, with the values of this set-up</source>
        <translation>As etapas no portal, com os valores desta configuração</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Made by Entra SSO Wizard {version} on {day}. This sheet holds no client secret.</source>
        <translation>Criado pelo Entra SSO Wizard {version} em {day}. Esta folha não contém nenhum segredo do cliente.</translation>
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
        <translation>Desconhecido</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Only people and groups that are assigned</source>
        <translation>Somente pessoas e grupos atribuídos</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Admin consent is granted for everyone</source>
        <translation>O consentimento do administrador está concedido para todos</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Admin consent was not seen</source>
        <translation>O consentimento do administrador não foi visto</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>What was set up</source>
        <translation>O que foi configurado</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Object ID of the application</source>
        <translation>ID do objeto do aplicativo</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Object ID under Enterprise applications</source>
        <translation>ID do objeto em Aplicativos empresariais</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Its value is not in this sheet.</source>
        <translation>O valor dele não está nesta folha.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>The client secret expires</source>
        <translation>O segredo do cliente expira</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Begun</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Last read back</source>
        <translation>Lido pela última vez</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>This sheet was made</source>
        <translation>Esta folha foi criada</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Who and when</source>
        <translation>Quem e quando</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Each of these was read back from Microsoft or seen on this computer. Nothing is assumed.</source>
        <translation>Cada um destes foi lido da Microsoft ou visto neste computador. Nada é presumido.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{name} (article {steps})</source>
        <translation>{name} (artigo {steps})</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{state}, read {moment}</source>
        <translation>{state}, lido {moment}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>This plan was shown and agreed to before the first change. What stays was there before.</source>
        <translation>Este plano foi mostrado e aceito antes da primeira alteração. O que permanece já existia antes.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>What was there, and what was planned</source>
        <translation>O que existia e o que foi planejado</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>What the wizard changed</source>
        <translation>O que o assistente alterou</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Nothing. Everything was there, or made by hand.</source>
        <translation>Nada. Tudo já existia ou foi feito manualmente.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>From the notes that the wizard keeps on this computer, the oldest first.</source>
        <translation>Das anotações que o assistente guarda neste computador, as mais antigas primeiro.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Not confirmed</source>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>The values were not handed over yet, as far as the wizard knows.</source>
        <translation>Os valores ainda não foram entregues, até onde o assistente sabe.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>What was handed over</source>
        <translation>O que foi entregue</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>In the wizard: sign in, then choose More, Check, renew or undo. The same from the command line:</source>
        <translation>No assistente: entre e depois escolha Mais, Verificar, renovar ou desfazer. O mesmo na linha de comando:</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>An undo goes by the notes on the computer on which the set-up was made. What was there before is never deleted.</source>
        <translation>A reversão segue as anotações do computador em que a configuração foi feita. O que já existia antes nunca é excluído.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Check, changing nothing</source>
        <translation>Verificar, sem alterar nada</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Create a new client secret beside the old one</source>
        <translation>Criar um novo segredo do cliente ao lado do antigo</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Remove what the wizard created</source>
        <translation>Remover o que o assistente criou</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Bring it back within 30 days</source>
        <translation>Recuperar dentro de 30 dias</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>A file could not be written</source>
        <translation>Um arquivo não pôde ser gravado</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>The work itself is done. Run the command check with another file.</source>
        <translation>O trabalho em si está feito. Execute o comando check com outro arquivo.</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>Go on and make these changes? [y/N]</source>
        <translation>Continuar e fazer estas alterações? [s/N]</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>y, yes</source>
        <translation>s, sim</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Renew the client secret</source>
        <translation>Renovar o segredo do cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Health of all registrations</source>
        <translation>Estado de todos os registros</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Which domain</source>
        <translation>Qual domínio</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>{name}: {state} ({detail})</source>
        <translation>{name}: {state} ({detail})</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>No browser could be opened. Please open this link by hand:</source>
        <translation>Nenhum navegador pôde ser aberto. Abra este link manualmente:</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Enter the code {code} at {url}</source>
        <translation>Digite o código {code} em {url}</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Sign in at {url}</source>
        <translation>Entre em {url}</translation>
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
        <translation>As funções são ativadas aqui: {link}</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Then run the command again: it signs you in anew, so that the new role counts.</source>
        <translation>Depois execute o comando novamente: ele faz uma nova entrada, e assim a nova função vale.</translation>
    </message>
    <message>
        <location filename="../../wizard/papers.py"/>
        <source>{option}: {reason}. Nothing was changed</source>
        <translation>{option}: {reason}. Nada foi alterado</translation>
    </message>
    <message>
        <location filename="../../wizard/papers.py"/>
        <source>--record: a PDF needs Qt, which cannot be loaded here; name a file that ends in .html</source>
        <translation>--record: um PDF precisa do Qt, que não pode ser carregado aqui; indique um arquivo que termine em .html</translation>
    </message>
    <message>
        <location filename="../../wizard/papers.py"/>
        <source>{path} has to end in {endings}</source>
        <translation>{path} precisa terminar em {endings}</translation>
    </message>
    <message>
        <location filename="../../wizard/papers.py"/>
        <source>{path} is there already; name another file</source>
        <translation>{path} já existe; indique outro arquivo</translation>
    </message>
    <message>
        <location filename="../../wizard/papers.py"/>
        <source>nothing can be written in the folder {path}</source>
        <translation>não é possível gravar nada na pasta {path}</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Picture {number} of {total}.</source>
        <translation>Imagem {number} de {total}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>The page {page}.</source>
        <translation>A página {page}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Tabs: {tabs}. Open: {tab}.</source>
        <translation>Guias: {tabs}. Aberta: {tab}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Commands: {commands}.</source>
        <translation>Comandos: {commands}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>On top of it, at the side: {title}.</source>
        <translation>Por cima, ao lado: {title}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>On top of it, in a dialog: {title}.</source>
        <translation>Por cima, em uma caixa de diálogo: {title}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Outlined with the number {number}: {control}.</source>
        <translation>Contornado com o número {number}: {control}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Outlined: {control}.</source>
        <translation>Contornado: {control}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Menu: {entries}. Open: {open}.</source>
        <translation>Menu: {entries}. Aberto: {open}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Chosen: {text}.</source>
        <translation>Escolhido: {text}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Not chosen: {text}.</source>
        <translation>Não escolhido: {text}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>{label}: {text}.</source>
        <translation>{label}: {text}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Buttons: {buttons}.</source>
        <translation>Botões: {buttons}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Table: {columns}.</source>
        <translation>Tabela: {columns}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Row: {cells}.</source>
        <translation>Linha: {cells}.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>Profile for Entra SSO Wizard. Open it in the wizard, or start it with --profile.</source>
        <translation>Perfil para o Entra SSO Wizard. Abra-o no assistente ou inicie-o com --profile.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>This profile is for the recipe {profile}, and the wizard was started with {recipe}. Close the wizard and start it with this profile. Nothing was taken from it.</source>
        <translation>Este perfil é para a receita {profile}, e o assistente foi iniciado com {recipe}. Feche o assistente e inicie-o com este perfil. Nada foi usado dele.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>This profile is for {profile}, and {domain} was entered here. One of them is wrong: ask whoever sent the profile. Nothing was taken from it.</source>
        <translation>Este perfil é para {profile}, e {domain} foi inserido aqui. Um dos dois está errado: pergunte a quem enviou o perfil. Nada foi usado dele.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>This profile is for the organisation {expected}, and you are signed in to {organisation}. If they are the same, close the wizard and open the profile before you sign in. Nothing was taken from it.</source>
        <translation>Este perfil é para a organização {expected}, e você entrou em {organisation}. Se forem a mesma, feche o assistente e abra o perfil antes de entrar. Nada foi usado dele.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>This profile is for {profile}, and on this computer a set-up for {domain} was begun in the same organisation. Finish or undo that one first, or confirm the domain with --domain {profile}.</source>
        <translation>Este perfil é para {profile}, e neste computador uma configuração para {domain} foi iniciada na mesma organização. Conclua ou desfaça aquela primeiro, ou confirme o domínio com --domain {profile}.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>a name needs at least one character.</source>
        <translation>um nome precisa de pelo menos um caractere.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/profile.py"/>
        <source>a name has at most {count} characters.</source>
        <translation><numerusform>um nome tem no máximo {count} caractere.</numerusform><numerusform>um nome tem no máximo {count} caracteres.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>write a tenant ID or a domain, such as contoso.onmicrosoft.com.</source>
        <translation>informe um ID do locatário ou um domínio, por exemplo contoso.onmicrosoft.com.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/profile.py"/>
        <source>choose {least} to {count} months.</source>
        <translation><numerusform>escolha de {least} a {count} mês.</numerusform><numerusform>escolha de {least} a {count} meses.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>this must be one line of plain text.</source>
        <translation>isto deve ser uma linha de texto simples.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>No answer came in time.</source>
        <translation>Nenhuma resposta chegou a tempo.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>It could not be checked from this computer.</source>
        <translation>Não foi possível verificar a partir deste computador.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>A proxy leads there, which is not an HTTP proxy.</source>
        <translation>O caminho até lá passa por um proxy que não é um proxy HTTP.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The proxy {proxy} finds its address.</source>
        <translation>O proxy {proxy} encontra o endereço.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>This computer finds no address for it. Check the spelling, or ask your network team.</source>
        <translation>Este computador não encontra um endereço para ele. Verifique a grafia ou fale com sua equipe de rede.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>No connection could be made.</source>
        <translation>Não foi possível estabelecer uma conexão.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The proxy {proxy} wants a sign-in.</source>
        <translation>O proxy {proxy} pede uma autenticação.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The proxy {proxy} does not let the wizard through ({status}).</source>
        <translation>O proxy {proxy} não deixa o assistente passar ({status}).</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The site has no such page. Ask whether the site is set up for this domain.</source>
        <translation>O site não tem essa página. Pergunte se o site está configurado para este domínio.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The site answered with an error ({status}). That can be so until the three values are entered there.</source>
        <translation>O site respondeu com um erro ({status}). Pode ser assim até que os três valores sejam inseridos lá.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The certificate is not accepted: {reason}.</source>
        <translation>O certificado não é aceito: {reason}.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>unknown reason</source>
        <translation>motivo desconhecido</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The login page is drawn by scripts, which the wizard does not run. Open it to see for yourself.</source>
        <translation>A página de entrada é desenhada por scripts, que o assistente não executa. Abra-a para ver você mesmo.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site turned its own form away (403). Where that happens in a browser too, the site does not know that it is reached through https.</source>
        <translation>O site recusou seu próprio formulário (403). Se isso também acontecer em um navegador, o site não sabe que é acessado por https.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The login page is at another address, {host}, where the wizard does not look.</source>
        <translation>A página de entrada está em outro endereço, {host}, onde o assistente não olha.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>There is no page at {address}.</source>
        <translation>Não há nenhuma página em {address}.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site answered with an error ({status}).</source>
        <translation>O site respondeu com um erro ({status}).</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site answered with something that is no page.</source>
        <translation>O site respondeu com algo que não é uma página.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site shows a page of its own instead.</source>
        <translation>Em vez disso, o site mostra uma página própria.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site leads from one address to the next without an end.</source>
        <translation>O site leva de um endereço a outro sem fim.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The connection to the site broke off.</source>
        <translation>A conexão com o site foi interrompida.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site leads to an address that cannot be read.</source>
        <translation>O site leva a um endereço que não pode ser lido.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>To do</source>
        <translation>A fazer</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Stays</source>
        <translation>Permanece</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Goes</source>
        <translation>Sai</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>{organisation} is ready to sign in to {vendor} with Microsoft accounts.</source>
        <translation>{organisation} está pronta para entrar no {vendor} com contas da Microsoft.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>One thing is left on the side of {vendor}: something there has to be changed. The page Try the sign-in says what.</source>
        <translation>Falta uma coisa do lado do {vendor}: algo precisa ser alterado lá. A página “Testar a entrada” diz o quê.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>{vendor} uses your values. Open its login page to see whether the button is there.</source>
        <translation>{vendor} usa os seus valores. Abra a página de login de lá para ver se o botão está presente.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Whether {vendor} is ready could not be seen from here. Its login page shows it.</source>
        <translation>Daqui não foi possível ver se {vendor} está pronto. A página de login de lá mostra isso.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>One thing is left on the side of {vendor}: it uses your values, but its button is not on the login page yet.</source>
        <translation>Falta uma coisa do lado do {vendor}: seus valores são usados, mas o botão ainda não está na página de login.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>One thing is left on the side of {vendor}: the three values have to be entered there.</source>
        <translation>Falta uma coisa do lado de {vendor}: os três valores precisam ser inseridos lá.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Microsoft's side is done for {organisation}.</source>
        <translation>Do lado da Microsoft, está tudo pronto para {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Enter the address at which your team opens {vendor}.</source>
        <translation>Insira o endereço em que sua equipe abre {vendor}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Domain of the site</source>
        <translation>Domínio do site</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Domain of the site: {domain}</source>
        <translation>Domínio do site: {domain}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>This computer finds {domain}</source>
        <translation>Este computador encontra {domain}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>The certificate of {domain} is valid</source>
        <translation>O certificado de {domain} é válido</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>The Redirect URI answers</source>
        <translation>O URI de redirecionamento responde</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>No domain was entered.</source>
        <translation>Nenhum domínio foi inserido.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>The application has a client secret</source>
        <translation>O aplicativo tem um segredo do cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>{name}, expires on {day}</source>
        <translation>{name}, expira em {day}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>Microsoft accepts the client secret</source>
        <translation>A Microsoft aceita o segredo do cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>Proved by signing in with it.</source>
        <translation>Comprovado por uma entrada com ele.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>It was created earlier, and its value was shown only then. If you no longer have it, create a new one.</source>
        <translation>Ele foi criado anteriormente, e o valor foi mostrado somente naquele momento. Se você não o tem mais, crie um novo.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>Unused client secrets are removed</source>
        <translation>Os segredos do cliente não usados foram removidos</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/drift.py"/>
        <source>The one that is there lacks the final slash.</source>
        <translation>Falta a barra final no que existe.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/drift.py"/>
        <source>{other} is there. It begins with http, and {uri} is needed.</source>
        <translation>O que existe é {other}. Ele começa com http, e é necessário {uri}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/drift.py"/>
        <source>{other} is there. Its host is not the same: {uri} is needed.</source>
        <translation>O que existe é {other}. O host não é o mesmo: é necessário {uri}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/find_members.py"/>
        <source>People and groups were searched</source>
        <translation>Pessoas e grupos foram pesquisados</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>The application {name} is registered</source>
        <translation>O aplicativo {name} está registrado</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>Its client secret is valid</source>
        <translation>O segredo do cliente dele é válido</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>Until {day}</source>
        <translation>Até {day}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>{permission} is granted for everyone</source>
        <translation>{permission} está concedida para todos</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>Something there has to be changed. The page Try the sign-in says what.</source>
        <translation>Algo precisa ser alterado lá. A página “Testar a entrada” diz o quê.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>It could not be checked from here.</source>
        <translation>Não pôde ser verificado daqui.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>It uses the values. Open the login page to see whether the button is there.</source>
        <translation>Usa os valores. Abra a página de entrada para ver se o botão está lá.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>The three values have to be entered there first.</source>
        <translation>Primeiro os três valores precisam ser inseridos lá.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>It uses the values, but its button is not on the login page yet.</source>
        <translation>Os valores são usados, mas o botão ainda não está na página de login.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>{vendor} uses the three values, and its button is there</source>
        <translation>{vendor} usa os três valores, e o botão dele está lá</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>This program no longer holds its value.</source>
        <translation>Este programa não guarda mais o valor dele.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>It was created earlier, and its value cannot be read again.</source>
        <translation>Ele foi criado anteriormente, e o valor não pode ser lido novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>The values were handed over</source>
        <translation>Os valores foram entregues</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>Noted on this computer in an earlier run.</source>
        <translation>Anotado neste computador em uma execução anterior.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>This computer knows nothing of it, and holds no value that could be handed over.</source>
        <translation>Este computador não sabe nada disso e não guarda nenhum valor que possa ser entregue.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>An application for {vendor} is registered</source>
        <translation>Um aplicativo está registrado para {vendor}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>None was found that this program registered. Name the domain to look for any other.</source>
        <translation>Não foi encontrado nenhum que este programa tenha registrado. Informe o domínio para procurar outros.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>An application is registered for {domain}</source>
        <translation>Um aplicativo está registrado para {domain}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: the Redirect URI is right</source>
        <translation>{name}: o URI de redirecionamento está correto</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>No Redirect URI of {vendor}.</source>
        <translation>Nenhum URI de redirecionamento do {vendor}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{uri} is missing.</source>
        <translation>Falta {uri}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: it is listed under Enterprise applications</source>
        <translation>{name}: está na lista de Aplicativos empresariais</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>The entry was deleted, so nobody can sign in. A set-up creates it again.</source>
        <translation>O item foi excluído, portanto ninguém consegue entrar. Uma configuração o cria novamente.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>Someone switched it off: Enterprise applications, Properties.</source>
        <translation>Alguém o desativou: Aplicativos empresariais, Propriedades.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: signing in is enabled</source>
        <translation>{name}: a entrada está habilitada</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: people are assigned, as it demands</source>
        <translation>{name}: há pessoas atribuídas, como ele exige</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>Nobody is assigned, so nobody can sign in.</source>
        <translation>Ninguém está atribuído, portanto ninguém consegue entrar.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: {permission} is granted for everyone</source>
        <translation>{name}: {permission} está concedida para todos</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>The admin consent is missing, or was taken back.</source>
        <translation>O consentimento do administrador falta ou foi retirado.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: a client secret is valid</source>
        <translation>{name}: um segredo do cliente é válido</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>There is no client secret.</source>
        <translation>Não há nenhum segredo do cliente.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: client secret {secret}</source>
        <translation>{name}: segredo do cliente {secret}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: no temporary Redirect URI is left</source>
        <translation>{name}: não resta nenhum URI de redirecionamento temporário</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>The next set-up, renewal or undo removes {uri}.</source>
        <translation>A próxima configuração, renovação ou reversão remove {uri}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>Expired on {day}. It can be removed.</source>
        <translation>Expirou em {day}. Pode ser removido.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/steps/health.py"/>
        <source>{count} days left, until {day}</source>
        <extracomment>In English for 1: {count} day left, until {day}</extracomment>
        <translation><numerusform>Resta {count} dia, até {day}</numerusform><numerusform>Restam {count} dias, até {day}</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/lookup.py"/>
        <source>{name} ({id})</source>
        <translation>{name} ({id})</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The application is deleted</source>
        <translation>O aplicativo foi excluído</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The admin consent is taken back</source>
        <translation>O consentimento do administrador foi retirado</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The application is no longer listed under Enterprise applications</source>
        <translation>O aplicativo não está mais na lista de Aplicativos empresariais</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>It stays listed under Enterprise applications.</source>
        <translation>Ele permanece na lista de Aplicativos empresariais.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Take back the admin consent for {permission}.</source>
        <translation>Retirar o consentimento do administrador para {permission}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Take back the admin consent for {permission}. It stays for {rest}.</source>
        <translation>Retirar o consentimento do administrador para {permission}. Ele permanece para {rest}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Remove the application {name} from Enterprise applications.</source>
        <translation>Remover o aplicativo {name} de Aplicativos empresariais.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Delete the application {name} with its client secret. It rests in Entra's recycle bin for 30 days.</source>
        <translation>Excluir o aplicativo {name} com o segredo do cliente dele. Ele permanece por 30 dias na lixeira do Entra.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>{permission} is no longer listed for the application</source>
        <translation>{permission} não está mais na lista do aplicativo</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Take {permission} off the permissions of {name}.</source>
        <translation>Remover {permission} das permissões de {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The client secret {name} is removed</source>
        <translation>O segredo do cliente {name} foi removido</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Remove the client secret {name}.</source>
        <translation>Remover o segredo do cliente {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The Redirect URI {uri} is removed</source>
        <translation>O URI de redirecionamento {uri} foi removido</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Remove the Redirect URI {uri} from {name}.</source>
        <translation>Remover o URI de redirecionamento {uri} de {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The application {name} stays, because others use it as well: {others}.</source>
        <translation>O aplicativo {name} permanece, porque outros também o usam: {others}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The application {name} stays, because it was not registered here.</source>
        <translation>O aplicativo {name} permanece, porque não foi registrado aqui.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Only people who are assigned may sign in, as before</source>
        <translation>Somente pessoas atribuídas podem entrar, como antes</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Let only people who are assigned sign in again.</source>
        <translation>Deixar novamente somente pessoas atribuídas entrarem.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Everyone may sign in, as before</source>
        <translation>Todos podem entrar, como antes</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Let everyone sign in again.</source>
        <translation>Deixar novamente todos entrarem.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>{name} is no longer assigned</source>
        <translation>{name} não está mais atribuído</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Take the assignment of {name} away.</source>
        <translation>Retirar a atribuição de {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>{permission} is listed for the application</source>
        <translation>{permission} está na lista do aplicativo</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>{resource} · delegated</source>
        <translation>{resource} · delegada</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>Admin consent is granted for {organisation}</source>
        <translation>O consentimento do administrador está concedido para {organisation}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>The permission shows a green checkmark</source>
        <translation>A permissão mostra uma marca de seleção verde</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>Read back from Microsoft, as the portal shows it.</source>
        <translation>Lido da Microsoft, como o portal mostra.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>You have seen what will change</source>
        <translation>Você viu o que vai mudar</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>It is listed under Enterprise applications.</source>
        <translation>Ele está na lista de Aplicativos empresariais.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>The permission is listed and granted.</source>
        <translation>A permissão está na lista e foi concedida.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Its client secret expires on {day}.</source>
        <translation>O segredo do cliente dele expira em {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>{new} The present one expires on {day}.</source>
        <translation>{new} O atual expira em {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Remove the client secret {names}, which was created earlier and not handed over.</source>
        <translation>Remover o segredo do cliente {names}, criado anteriormente e não entregue.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Register the application {name}, for this organisation only, with the Redirect URI {uri}</source>
        <translation>Registrar o aplicativo {name}, somente para esta organização, com o URI de redirecionamento {uri}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>List it under Enterprise applications.</source>
        <translation>Incluí-lo na lista de Aplicativos empresariais.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Create a client secret that expires on {day}.</source>
        <translation>Criar um segredo do cliente que expira em {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Add the permission {permission} and grant admin consent for {organisation}. Nothing else.</source>
        <translation>Adicionar a permissão {permission} e conceder o consentimento do administrador para {organisation}. Nada mais.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Let everyone in {organisation} sign in.</source>
        <translation>Deixar todos entrarem ({organisation}).</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Let only people who are assigned sign in, and assign {names}. Nobody else can sign in.</source>
        <translation>Deixar entrar somente pessoas atribuídas e atribuir {names}. Ninguém mais consegue entrar.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>The application {name} is used as it is.</source>
        <translation>O aplicativo {name} é usado como está.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>{drift} The application {name} gets {uri} in addition.</source>
        <translation>{drift} O aplicativo {name} recebe também {uri}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>The application {name} gets the Redirect URI {uri} in addition to those it has.</source>
        <translation>O aplicativo {name} recebe o URI de redirecionamento {uri} além dos que já tem.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Application Developer or Cloud Application Administrator</source>
        <translation>Desenvolvedor de Aplicativos ou Administrador de Aplicativos de Nuvem</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Accounts in this organizational directory only</source>
        <translation>Somente contas neste diretório organizacional</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>It accepts accounts of other organisations too. Signing in works all the same.</source>
        <translation>Ele também aceita contas de outras organizações. A entrada funciona mesmo assim.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>The Redirect URI is set (Web)</source>
        <translation>O URI de redirecionamento está definido (Web)</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>It is switched on in the portal under Authentication. {vendor} does not need it.</source>
        <translation>Ela está ativada no portal, em Autenticação. {vendor} não precisa dela.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Implicit grant is switched off</source>
        <translation>A concessão implícita está desativada</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>{uri} is needed. There is only {others}.</source>
        <translation>É necessário {uri}. Há somente {others}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>The application is listed under Enterprise applications</source>
        <translation>O aplicativo está na lista de Aplicativos empresariais</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Signing in to the application is enabled</source>
        <translation>A entrada no aplicativo está habilitada</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Only assigned people may. The page Who may sign in? shows them.</source>
        <translation>Somente pessoas atribuídas podem. A página “Quem pode entrar?” as mostra.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Everyone in {organisation} may sign in to the application</source>
        <translation>Todos podem entrar no aplicativo ({organisation})</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/renew.py"/>
        <source>The application has a new client secret</source>
        <translation>O aplicativo tem um novo segredo do cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/renew.py"/>
        <source>The client secret {name} stays, because it was not created here.</source>
        <translation>O segredo do cliente {name} permanece, porque não foi criado aqui.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/renew.py"/>
        <source>No older client secret is left</source>
        <translation>Não resta nenhum segredo do cliente mais antigo</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>The application is back</source>
        <translation>O aplicativo foi restaurado</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>Run the set-up once more: it finds the application and adds what is missing.</source>
        <translation>Execute a configuração mais uma vez: ela encontra o aplicativo e adiciona o que falta.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>The admin consent and the rest</source>
        <translation>O consentimento do administrador e o restante</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>It can be restored until {day}.</source>
        <translation>Pode ser restaurado até {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>What was deleted rests in Entra's recycle bin</source>
        <translation>O que foi excluído está na lixeira do Entra</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Signed in to Azure</source>
        <translation>Conectado ao Azure</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Signed in as {account}</source>
        <translation>Conectado como {account}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>an application</source>
        <translation>um aplicativo</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>{domain} · {tenant}</source>
        <translation>{domain} · {tenant}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Kind of account</source>
        <translation>Tipo de conta</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A member of the organisation.</source>
        <translation>Um membro da organização.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A guest. Guests usually may not do this. Use a member's account.</source>
        <translation>Um convidado. Normalmente convidados não podem fazer isso. Use a conta de um membro.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A personal account. Use your work account.</source>
        <translation>Uma conta pessoal. Use sua conta corporativa.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A partner's account. Use an account of the organisation itself.</source>
        <translation>A conta de um parceiro. Use uma conta da própria organização.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>An application, signed in without a person.</source>
        <translation>Um aplicativo, conectado sem uma pessoa.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Microsoft did not say.</source>
        <translation>A Microsoft não informou.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>The clock of this computer is right</source>
        <translation>O relógio deste computador está certo</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>An application is not told what it may do. The next steps show it.</source>
        <translation>Um aplicativo não é informado do que pode fazer. As próximas etapas mostram isso.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>You may register applications</source>
        <translation>Você pode registrar aplicativos</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>You are {role}.</source>
        <translation>Sua função: {role}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Every member may.</source>
        <translation>Qualquer membro pode.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Members may not. The role Application Developer or Cloud Application Administrator is needed.</source>
        <translation>Os membros não podem. É necessária a função Desenvolvedor de Aplicativos ou Administrador de Aplicativos de Nuvem.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Client secrets are allowed</source>
        <translation>Segredos do cliente são permitidos</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A policy of the organisation forbids them.</source>
        <translation>Uma política da organização os proíbe.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>For at most {count} days.</source>
        <extracomment>In English for 1: For at most {count} day.</extracomment>
        <translation><numerusform>Por no máximo {count} dia.</numerusform><numerusform>Por no máximo {count} dias.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Without a limit of the organisation.</source>
        <translation>Sem um limite da organização.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>You may grant admin consent</source>
        <translation>Você pode conceder o consentimento do administrador</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>None of your active roles allows it. The role Cloud Application Administrator is enough.</source>
        <translation>Nenhuma de suas funções ativas permite isso. A função Administrador de Aplicativos de Nuvem é suficiente.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/trial_uri.py"/>
        <source>The temporary Redirect URI is removed</source>
        <translation>O URI de redirecionamento temporário foi removido</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/trial_uri.py"/>
        <source>Remove the temporary Redirect URI {uri} of a trial sign-in from {name}.</source>
        <translation>Remover de {name} o URI de redirecionamento temporário {uri} de uma entrada de teste.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>Microsoft accepts the Redirect URI</source>
        <translation>A Microsoft aceita o URI de redirecionamento</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>no name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>{vendor} will receive: {name}, {address}</source>
        <translation>{vendor} receberá: {name}, {address}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>no e-mail address</source>
        <translation>sem endereço de e-mail</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>A person signed in</source>
        <translation>Uma pessoa entrou</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>The account has an e-mail address</source>
        <translation>A conta tem um endereço de e-mail</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>Microsoft knows none. {vendor} takes the user name {user_name} in its place, and nobody may be reached there. Enter an address in Entra ID, at the properties of the user.</source>
        <translation>A Microsoft não conhece nenhum. {vendor} usa no lugar dele o nome de usuário {user_name}, e talvez ninguém seja alcançado ali. Insira um endereço no Entra ID, nas propriedades do usuário.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>Microsoft knows none, and so {vendor} cannot tell who it is. Enter an address in Entra ID, at the properties of the user.</source>
        <translation>A Microsoft não conhece nenhum, então {vendor} não consegue saber quem é. Insira um endereço no Entra ID, nas propriedades do usuário.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/undo.py"/>
        <source>Nothing is left of what was created here for {domain}</source>
        <translation>Não resta nada do que foi criado aqui para {domain}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>The button {button} is on the login page</source>
        <translation>O botão {button} está na página de entrada</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>It is not there yet. It appears once the three values are entered at {vendor}. {ask}</source>
        <translation>Ele ainda não está lá. Aparece quando os três valores tiverem sido inseridos em {vendor}. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} starts the sign-in at Microsoft</source>
        <translation>{vendor} inicia a entrada na Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} Perhaps the three values are not entered there yet.</source>
        <translation>{seen} Talvez os três valores ainda não tenham sido inseridos lá.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} The sign-in with Microsoft has to be switched on for {domain}. {ask}</source>
        <translation>{seen} A entrada com a Microsoft precisa ser ativada para {domain}. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} sends people to {host}, which is not Microsoft's sign-in page. {ask}</source>
        <translation>{vendor} leva as pessoas a {host}, que não é a página de entrada da Microsoft. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>an address that cannot be read</source>
        <translation>um endereço que não pode ser lido</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} uses your Client ID</source>
        <translation>{vendor} usa o seu ID do cliente</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} uses your Tenant ID</source>
        <translation>{vendor} usa o seu ID do locatário</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} uses the Redirect URI</source>
        <translation>{vendor} usa o URI de redirecionamento</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} asks for {permission}</source>
        <translation>{vendor} pede {permission}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} asks Microsoft for {seen} in place of code. It has to use the authorization code flow. {ask}</source>
        <translation>{vendor} pede à Microsoft {seen} em vez de code. É necessário o fluxo de código de autorização. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} has no Client ID entered.</source>
        <translation>{vendor} não tem nenhum ID do cliente inserido.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} has another Client ID, {seen}.</source>
        <translation>{vendor} tem outro ID do cliente, {seen}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} {right} has to be entered there, with the client secret that belongs to it. {ask}</source>
        <translation>{seen} É preciso inserir lá {right}, com o segredo do cliente correspondente. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} has no Tenant ID entered: {seen} stands in its place, and with that nobody can sign in.</source>
        <translation>{vendor} não tem nenhum ID do locatário inserido: {seen} está no lugar dele, e com isso ninguém consegue entrar.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} has another Tenant ID, {seen}.</source>
        <translation>{vendor} tem outro ID do locatário, {seen}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} {right} has to be entered there. {ask}</source>
        <translation>{seen} É preciso inserir lá {right}. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names no Redirect URI that can be read.</source>
        <translation>{vendor} não indica nenhum URI de redirecionamento que possa ser lido.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names it with http in place of https.</source>
        <translation>{vendor} o indica com http no lugar de https.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names it without its final slash.</source>
        <translation>{vendor} o indica sem a barra final.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names another host, {host}.</source>
        <translation>{vendor} indica outro host, {host}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names another one, {seen}.</source>
        <translation>{vendor} indica outro, {seen}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} Microsoft compares every character. The site of {domain} has to use {right}. {ask}</source>
        <translation>{seen} A Microsoft compara cada caractere. O site de {domain} precisa usar {right}. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} asks for {seen}, and so it cannot read who signs in. {missing} has to be added there. {ask}</source>
        <translation>{vendor} pede {seen} e por isso não consegue ler quem entra. É preciso adicionar lá {missing}. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/which_domain.py"/>
        <source>The only one is taken: {domain}</source>
        <translation>É usado o único que existe: {domain}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/which_domain.py"/>
        <source>Nothing is left of what was created here in {organisation}</source>
        <translation>Não resta nada do que foi criado aqui em {organisation}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>Everyone in {organisation} may sign in</source>
        <translation>Todos podem entrar ({organisation})</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>It was set so before and is left as it is.</source>
        <translation>Já estava definido assim e fica como está.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>Only people who are assigned may sign in</source>
        <translation>Somente pessoas atribuídas podem entrar</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>{name} is assigned</source>
        <translation>{name} está atribuído</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>You may sign in yourself</source>
        <translation>Você pode entrar</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>You are not among them, so you cannot try the sign-in.</source>
        <translation>Você não está entre elas, portanto não pode testar a entrada.</translation>
    </message>
</context>
</TS>
