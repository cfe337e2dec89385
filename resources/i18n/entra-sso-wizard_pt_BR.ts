<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Wizard</name>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Microsoft Entra ID single sign-on for Improvado</source>
        <translation>Logon único do Microsoft Entra ID para o Improvado</translation>
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
        <source>Name of the application</source>
        <translation>Nome do aplicativo</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Under this name the application appears in your list of Enterprise applications.</source>
        <translation>Com este nome o aplicativo aparece em sua lista de aplicativos empresariais.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Client secret expires after</source>
        <translation>O segredo do cliente expira depois de</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>A new client secret is needed before this time is over. 24 months is the longest.</source>
        <translation>Um novo segredo do cliente é necessário antes do fim desse prazo. O máximo são 24 meses.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Before you start</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>This takes about five minutes. First we check that your Improvado address is ready.</source>
        <translation>Isso leva cerca de cinco minutos. Primeiro verificamos se seu endereço do Improvado está pronto.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Check the domain</source>
        <translation>Verificar o domínio</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>You need an active Azure account that may create applications and grant admin consent for your organisation.</source>
        <translation>Você precisa de uma conta ativa do Azure que possa criar aplicativos e conceder o consentimento do administrador para sua organização.</translation>
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
        <source>A row says Unknown or Failed. Can I go on?</source>
        <translation>Uma linha mostra Desconhecido ou Falhou. Posso continuar?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Yes. These rows are advice: your network may hide the site from this computer. Ask your Customer Success Manager if the address does not open in your browser either.</source>
        <translation>Sim. Essas linhas são avisos: sua rede pode ocultar o site deste computador. Fale com seu Customer Success Manager se o endereço também não abrir em seu navegador.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Sign in to Azure</source>
        <translation>Entrar no Azure</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your browser opens Microsoft's sign-in page. Sign in with your Azure account and come back here.</source>
        <translation>Seu navegador abre a página de entrada da Microsoft. Entre com sua conta do Azure e volte para cá.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Sign in with the browser</source>
        <translation>Entrar com o navegador</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your password stays between you and Microsoft. This program never sees it.</source>
        <translation>Sua senha fica entre você e a Microsoft. Este programa nunca a vê.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The sign-in is kept in memory only and is forgotten when you close this program.</source>
        <translation>A entrada é mantida somente na memória e esquecida quando você fecha este programa.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Which account do I use?</source>
        <translation>Qual conta eu uso?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your work account at the organisation whose people will sign in to Improvado. It needs the role Cloud Application Administrator, Application Administrator or Global Administrator.</source>
        <translation>Sua conta corporativa na organização cujas pessoas vão entrar no Improvado. Ela precisa da função Administrador de Aplicativos de Nuvem, Administrador de Aplicativos ou Administrador Global.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Why does Microsoft's page name another program?</source>
        <translation>Por que a página da Microsoft cita outro programa?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The wizard signs in through a Microsoft app that every organisation has already, so nothing has to be installed or approved first.</source>
        <translation>O assistente entra por meio de um aplicativo da Microsoft que toda organização já tem, portanto nada precisa ser instalado nem aprovado antes.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>I have the role, but the wizard does not see it.</source>
        <translation>Eu tenho a função, mas o assistente não a vê.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>A role from Privileged Identity Management has to be activated first. Activate it in the portal, then sign in again.</source>
        <translation>Uma função do Privileged Identity Management precisa ser ativada primeiro. Ative-a no portal e depois entre novamente.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>What will change</source>
        <translation>O que vai mudar</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>This is what will be set up in {organisation}. Nothing has been changed yet.</source>
        <translation>Isto é o que será configurado para {organisation}. Nada foi alterado ainda.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Looks right, go on</source>
        <translation>Está certo, continuar</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Each change is made only when you press the button on its page.</source>
        <translation>Cada alteração só é feita quando você pressiona o botão da página dela.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Other applications in your organisation are not touched.</source>
        <translation>Os outros aplicativos de sua organização não são afetados.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Is anything changed by pressing the button?</source>
        <translation>Pressionar o botão altera alguma coisa?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>No. You only say that the list is right. Each change is made by a button on its own page.</source>
        <translation>Não. Você só diz que a lista está certa. Cada alteração é feita por um botão na página dela.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>May I make the changes myself?</source>
        <translation>Posso fazer as alterações por conta própria?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Yes. Choose to make the changes in the portal. The wizard then changes nothing, shows you each step of the article, and checks it.</source>
        <translation>Sim. Escolha fazer as alterações no portal. O assistente então não altera nada, mostra cada etapa do artigo e a verifica.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Register the application</source>
        <translation>Registrar o aplicativo</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>We create {app_name} in Entra ID, for accounts in this organizational directory only.</source>
        <translation>Criamos {app_name} no Entra ID, somente para contas neste diretório organizacional.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Create the application</source>
        <translation>Criar o aplicativo</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The Redirect URI is {redirect_uri}. It tells Microsoft where to send people after they have signed in.</source>
        <translation>O URI de redirecionamento é {redirect_uri}. Ele informa à Microsoft para onde enviar as pessoas depois que elas entram.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The final slash of the Redirect URI counts.</source>
        <translation>A barra final do URI de redirecionamento conta.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Go to Entra ID.</source>
        <translation>Acesse Entra ID.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Go to Enterprise applications.</source>
        <translation>Acesse Aplicativos empresariais.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click New application.</source>
        <translation>Clique em Novo aplicativo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click Create your own application. Enter the name, and select Register an application to integrate with Microsoft Entra ID (App you're developing).</source>
        <translation>Clique em Criar seu próprio aplicativo. Insira o nome e selecione Registrar um aplicativo para integrá-lo ao Microsoft Entra ID (aplicativo que você está desenvolvendo).</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>For Supported account types, select Accounts in this organizational directory only. For Redirect URI, select Web and paste the address with its final slash. Then click Register.</source>
        <translation>Em Tipos de conta com suporte, selecione Somente contas neste diretório organizacional. Em URI de redirecionamento, selecione Web e cole o endereço com a barra final. Depois clique em Registrar.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Return to All applications and open {app_name}.</source>
        <translation>Volte para Todos os aplicativos e abra {app_name}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Select Single sign-on.</source>
        <translation>Selecione Logon único.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click Go to application.</source>
        <translation>Clique em Ir para o aplicativo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>What is an application here?</source>
        <translation>O que é um aplicativo aqui?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>An entry in Entra ID that stands for Improvado. With it Microsoft knows where people may be sent after they have signed in.</source>
        <translation>Uma entrada no Entra ID que representa o Improvado. Com ela, a Microsoft sabe para onde as pessoas podem ser enviadas depois que entram.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>What does single tenant mean?</source>
        <translation>O que significa locatário único?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Only accounts of your own organisation can sign in through this application.</source>
        <translation>Somente contas de sua própria organização podem entrar por este aplicativo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>What if we set it up before?</source>
        <translation>E se já configuramos isso antes?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The wizard finds an application with the same Redirect URI and uses it. It does not create a second one.</source>
        <translation>O assistente encontra um aplicativo com o mesmo URI de redirecionamento e o usa. Ele não cria um segundo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Client ID and Tenant ID</source>
        <translation>ID do cliente e ID do locatário</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Improvado needs these two IDs to recognise your application and your organisation.</source>
        <translation>O Improvado precisa desses dois IDs para reconhecer seu aplicativo e sua organização.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Read the IDs</source>
        <translation>Ler os IDs</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Both IDs are safe to show. They do not give access by themselves.</source>
        <translation>Os dois IDs podem ser mostrados sem risco. Sozinhos, eles não dão acesso.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>You do not need to write them down. They are shown again when you hand them over.</source>
        <translation>Você não precisa anotá-los. Eles são mostrados novamente quando você os entrega.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Compare the Client ID and the Tenant ID on the Overview page with those shown here. Then click Add a certificate or secret.</source>
        <translation>Compare o ID do cliente e o ID do locatário da página Visão geral com os mostrados aqui. Depois clique em Adicionar um certificado ou segredo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Are these IDs secret?</source>
        <translation>Esses IDs são secretos?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>No. They name your application and your organisation, and give no access by themselves.</source>
        <translation>Não. Eles identificam seu aplicativo e sua organização e, sozinhos, não dão acesso.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The client secret is the password with which Improvado proves to Microsoft who it is.</source>
        <translation>O segredo do cliente é a senha com a qual o Improvado prova à Microsoft quem ele é.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Create the client secret</source>
        <translation>Criar o segredo do cliente</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Microsoft shows the Value of a client secret only once. It is kept here until you have handed it over or close this program.</source>
        <translation>A Microsoft mostra o valor de um segredo do cliente somente uma vez. Ele é mantido aqui até que você o tenha entregado ou feche este programa.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The Value is needed, not the Secret ID.</source>
        <translation>É necessário o valor, não o ID do segredo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click New client secret.</source>
        <translation>Clique em Novo segredo do cliente.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Enter a description, choose when it expires, 24 months at most, and click Add.</source>
        <translation>Insira uma descrição, escolha quando ele expira, no máximo 24 meses, e clique em Adicionar.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Copy the client secret from the Value column, not the Secret ID, and paste it below.</source>
        <translation>Copie o segredo do cliente da coluna Valor, não o ID do segredo, e cole-o abaixo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>What happens when the client secret expires?</source>
        <translation>O que acontece quando o segredo do cliente expira?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>People can no longer sign in through Microsoft until a new client secret is created and handed over. Put the date into your calendar.</source>
        <translation>Ninguém mais consegue entrar pela Microsoft até que um novo segredo do cliente seja criado e entregue. Anote a data em seu calendário.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Why is there a Value and a Secret ID?</source>
        <translation>Por que há um valor e um ID do segredo?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The Value is the password itself. The Secret ID is only its number in a list. Improvado needs the Value.</source>
        <translation>O valor é a própria senha. O ID do segredo é só o número dele em uma lista. O Improvado precisa do valor.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>API permissions</source>
        <translation>Permissões de API</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The permission User.Read lets Improvado read the name and e-mail address of whoever signs in.</source>
        <translation>A permissão User.Read permite que o Improvado leia o nome e o endereço de email de quem entra.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Grant admin consent</source>
        <translation>Conceder consentimento do administrador</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Admin consent means that you agree for everyone in {organisation}, so nobody is asked at the first sign-in.</source>
        <translation>O consentimento do administrador significa que você concorda em nome de todos ({organisation}), de modo que ninguém é consultado na primeira entrada.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>A green checkmark appears once Microsoft confirms the consent.</source>
        <translation>Uma marca de seleção verde aparece assim que a Microsoft confirma o consentimento.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Return to All applications and select {app_name}.</source>
        <translation>Volte para Todos os aplicativos e selecione {app_name}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Under Manage, select API permissions and click Add a permission.</source>
        <translation>Em Gerenciar, selecione Permissões de API e clique em Adicionar uma permissão.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Select Microsoft Graph, then Delegated permissions. Select User.Read and click Add permissions.</source>
        <translation>Selecione Microsoft Graph e depois Permissões delegadas. Selecione User.Read e clique em Adicionar permissões.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click Grant admin consent for {organisation}.</source>
        <translation>Clique em Conceder consentimento do administrador para {organisation}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click Yes.</source>
        <translation>Clique em Sim.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>A green checkmark shows as the status of the permission.</source>
        <translation>Uma marca de seleção verde aparece como status da permissão.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>What can Improvado see with User.Read?</source>
        <translation>O que o Improvado pode ver com User.Read?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The name and the e-mail address of the person who signs in. It does not see mail, files or other people.</source>
        <translation>O nome e o endereço de email da pessoa que entra. Ele não vê emails, arquivos nem outras pessoas.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Who may grant admin consent?</source>
        <translation>Quem pode conceder o consentimento do administrador?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>A Cloud Application Administrator, an Application Administrator or a Global Administrator.</source>
        <translation>Um Administrador de Aplicativos de Nuvem, um Administrador de Aplicativos ou um Administrador Global.</translation>
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
        <source>I have handed them over</source>
        <translation>Eu os entreguei</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Do not send the client secret by e-mail or chat.</source>
        <translation>Não envie o segredo do cliente por email nem por chat.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The client secret cannot be shown again after you close this program. If it is lost, create a new one.</source>
        <translation>O segredo do cliente não pode ser mostrado novamente depois que você fechar este programa. Se ele se perder, crie um novo.</translation>
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
        <source>Finish</source>
        <translation>Conclusão</translation>
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
        <source>At the first sign-in through this button, people enter their Microsoft e-mail address and password and arrive in Improvado.</source>
        <translation>Na primeira entrada por esse botão, cada pessoa insere seu endereço de email e sua senha da Microsoft e chega ao Improvado.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>If you get stuck, ask your Customer Success Manager.</source>
        <translation>Se você não conseguir continuar, fale com seu Customer Success Manager.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>When can people sign in?</source>
        <translation>Quando as pessoas podem entrar?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Once your Customer Success Manager has entered the three values and the new button is on your login page.</source>
        <translation>Assim que seu Customer Success Manager tiver inserido os três valores e o novo botão estiver em sua página de entrada.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>May I delete anything now?</source>
        <translation>Posso excluir algo agora?</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>No. Improvado needs the application, its client secret and the permission as long as people sign in through Microsoft.</source>
        <translation>Não. O Improvado precisa do aplicativo, do segredo do cliente dele e da permissão enquanto as pessoas entrarem pela Microsoft.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Open your Keeper vault in the browser and create a new record of the type Login. Name it after your Improvado address, {domain}.</source>
        <translation>Abra seu cofre do Keeper no navegador e crie um novo registro do tipo Login. Dê a ele o nome de seu endereço do Improvado, {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Add the Tenant ID and the Client ID as custom fields of the record. Paste the client secret into the Password field.</source>
        <translation>Adicione o ID do locatário e o ID do cliente como campos personalizados do registro. Cole o segredo do cliente no campo Password.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Save the record. Then choose Share and One-Time Share.</source>
        <translation>Salve o registro. Depois escolha Share e One-Time Share.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Choose how long the link works. 24 hours is enough if your Customer Success Manager knows that it is coming.</source>
        <translation>Escolha por quanto tempo o link funciona. 24 horas bastam se seu Customer Success Manager souber que ele vai chegar.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Send the link to your Customer Success Manager. It opens on one device only, the first one, so do not open it yourself.</source>
        <translation>Envie o link ao seu Customer Success Manager. Ele só abre em um dispositivo, o primeiro, portanto não o abra você mesmo.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Ask your Customer Success Manager to confirm that the three values have arrived.</source>
        <translation>Peça ao seu Customer Success Manager que confirme que os três valores chegaram.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>You do not have Keeper? Ask your Customer Success Manager for a One-Time Share link that you can edit, and paste the three values there.</source>
        <translation>Você não tem o Keeper? Peça ao seu Customer Success Manager um link do One-Time Share que você possa editar e cole nele os três valores.</translation>
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
        <source>Client ID</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Tells Microsoft which application people sign in to.</source>
        <translation>Informa à Microsoft em qual aplicativo as pessoas entram.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Client Secret</source>
        <translation>Client Secret (segredo do cliente)</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Proves to Microsoft that it is Improvado that asks. Treat it like a password.</source>
        <translation>Prova à Microsoft que é o Improvado que pergunta. Trate-o como uma senha.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>In the Azure portal</source>
        <translation>No portal do Azure</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Microsoft Entra admin center</source>
        <translation>Centro de administração do Microsoft Entra</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>your organisation</source>
        <translation>sua organização</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>not known yet</source>
        <translation>ainda não conhecido</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>in 24 months</source>
        <translation>em 24 meses</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>ID Protection</source>
        <translation>Proteção de ID</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>ID Governance</source>
        <translation>Governança de ID</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Verified ID</source>
        <translation>Verified ID</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Enterprise apps</source>
        <translation>Aplicativos empresariais</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>App registrations</source>
        <translation>Registros de aplicativo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Manage</source>
        <translation>Gerenciar</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>All applications</source>
        <translation>Todos os aplicativos</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>User settings</source>
        <translation>Configurações do usuário</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>App launchers</source>
        <translation>Inicializadores de aplicativos</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Properties</source>
        <translation>Propriedades</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Users and groups</source>
        <translation>Usuários e grupos</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Single sign-on</source>
        <translation>Logon único</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Provisioning</source>
        <translation>Provisionamento</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Authentication</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Certificates &amp; secrets</source>
        <translation>Certificados e segredos</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Owners</source>
        <translation>Proprietários</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Signed in as</source>
        <translation>Conectado como</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Tenant ID</source>
        <translation>ID do locatário</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Go to **Entra ID**.</source>
        <translation>Acesse **Entra ID**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>You do not need to look for **Entra ID**. The wizard goes there for you.</source>
        <translation>Você não precisa procurar **Entra ID**. O assistente vai até lá por você.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Basic information</source>
        <translation>Informações básicas</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Go to Enterprise applications. The menu calls them **Enterprise apps**.</source>
        <translation>Acesse os aplicativos empresariais. No menu, eles se chamam **Aplicativos empresariais**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard opens **Enterprise applications** for you.</source>
        <translation>O assistente abre **Aplicativos empresariais** por você.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Enterprise applications</source>
        <translation>Aplicativos empresariais</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>New application</source>
        <translation>Novo aplicativo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Search by name or ID</source>
        <translation>Pesquisar por nome ou ID</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Application ID</source>
        <translation>ID do aplicativo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Expense reports</source>
        <translation>Relatórios de despesas</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Team calendar</source>
        <translation>Calendário da equipe</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Click **New application**.</source>
        <translation>Clique em **Novo aplicativo**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard presses **New application** for you.</source>
        <translation>O assistente pressiona **Novo aplicativo** por você.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Browse Microsoft Entra Gallery</source>
        <translation>Procurar na galeria do Microsoft Entra</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Create your own application</source>
        <translation>Criar seu próprio aplicativo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Search application</source>
        <translation>Pesquisar aplicativo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Featured applications</source>
        <translation>Aplicativos em destaque</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>On-premises applications</source>
        <translation>Aplicativos locais</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Register an application to integrate with Microsoft Entra ID (App you're developing)</source>
        <translation>Registrar um aplicativo para integrá-lo ao Microsoft Entra ID (aplicativo que você está desenvolvendo)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Click Create your own application and enter the name {app_name}. Select **Register an application to integrate with Microsoft Entra ID (App you're developing)**.</source>
        <translation>Clique em Criar seu próprio aplicativo e insira o nome {app_name}. Selecione **Registrar um aplicativo para integrá-lo ao Microsoft Entra ID (aplicativo que você está desenvolvendo)**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard enters the name {app_name} and chooses **Register an application to integrate with Microsoft Entra ID**.</source>
        <translation>O assistente insere o nome {app_name} e escolhe **Registrar um aplicativo para integrá-lo ao Microsoft Entra ID**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>What's the name of your app?</source>
        <translation>Qual é o nome do seu aplicativo?</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>What are you looking to do with your application?</source>
        <translation>O que você deseja fazer com seu aplicativo?</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Integrate any other application (Non-gallery)</source>
        <translation>Integrar qualquer outro aplicativo (fora da galeria)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Register an application</source>
        <translation>Registrar um aplicativo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Supported account types</source>
        <translation>Tipos de conta com suporte</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Accounts in this organizational directory only ({organisation})</source>
        <translation>Somente contas neste diretório organizacional ({organisation})</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Accounts in any organizational directory</source>
        <translation>Contas em qualquer diretório organizacional</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Redirect URI (Web)</source>
        <translation>URI de redirecionamento (Web)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Select Accounts in this organizational directory only. Enter the **Redirect URI (Web)** as shown here, then click Register. The final slash counts.</source>
        <translation>Selecione Somente contas neste diretório organizacional. Insira o **URI de redirecionamento (Web)** como mostrado aqui e depois clique em Registrar. A barra final conta.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard allows accounts in this organizational directory only and sets the **Redirect URI (Web)** with its final slash.</source>
        <translation>O assistente permite somente contas neste diretório organizacional e define o **URI de redirecionamento (Web)** com a barra final.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Return to **All applications** and open {app_name}.</source>
        <translation>Volte para **Todos os aplicativos** e abra {app_name}.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard looks for {app_name} under **All applications**.</source>
        <translation>O assistente procura {app_name} em **Todos os aplicativos**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Select **Single sign-on**.</source>
        <translation>Selecione **Logon único**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard does not need **Single sign-on**. It goes straight to the application.</source>
        <translation>O assistente não precisa de **Logon único**. Ele vai direto para o aplicativo.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>OIDC-based Sign-on</source>
        <translation>Logon baseado em OIDC</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>{app_name} was created with the App registrations experience. Its sign-on is set up there.</source>
        <translation>{app_name} foi criado em Registros de aplicativo. O logon dele é configurado ali.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Go to application</source>
        <translation>Ir para o aplicativo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Click **Go to application**.</source>
        <translation>Clique em **Ir para o aplicativo**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard goes to the application for you, as **Go to application** would.</source>
        <translation>O assistente vai para o aplicativo por você, como faria **Ir para o aplicativo**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Essentials</source>
        <translation>Fundamentos</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Application (client) ID</source>
        <translation>ID do aplicativo (cliente)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Directory (tenant) ID</source>
        <translation>ID do diretório (locatário)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>My organization only</source>
        <translation>Somente minha organização</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Client credentials</source>
        <translation>Credenciais do cliente</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Add a certificate or secret</source>
        <translation>Adicionar um certificado ou segredo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Copy Client ID and Tenant ID, then click **Add a certificate or secret**.</source>
        <translation>Copie o ID do cliente e o ID do locatário e depois clique em **Adicionar um certificado ou segredo**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard reads Client ID and Tenant ID for you, then goes to **Add a certificate or secret**.</source>
        <translation>O assistente lê o ID do cliente e o ID do locatário por você e depois vai para **Adicionar um certificado ou segredo**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Client secrets (0)</source>
        <translation>Segredos do cliente (0)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Certificates (0)</source>
        <translation>Certificados (0)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>New client secret</source>
        <translation>Novo segredo do cliente</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Expires</source>
        <translation>Expira em</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>No client secrets have been created for this application.</source>
        <translation>Nenhum segredo do cliente foi criado para este aplicativo.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Click **New client secret**.</source>
        <translation>Clique em **Novo segredo do cliente**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard presses **New client secret** for you.</source>
        <translation>O assistente pressiona **Novo segredo do cliente** por você.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Set the description and the expiration (24 months at most), then click **Add**.</source>
        <translation>Defina a descrição e a expiração (no máximo 24 meses) e depois clique em **Adicionar**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard sets the description and the expiration and presses **Add** for you.</source>
        <translation>O assistente define a descrição e a expiração e pressiona **Adicionar** por você.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Add a client secret</source>
        <translation>Adicionar um segredo do cliente</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>{secret_months} months</source>
        <translation>{secret_months} meses</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Client secrets (1)</source>
        <translation>Segredos do cliente (1)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Secret ID</source>
        <translation>ID do Segredo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>the hidden text in the column Value</source>
        <translation>o texto oculto na coluna Valor</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Copy the client secret from the column **Value**, not from Secret ID.</source>
        <translation>Copie o segredo do cliente da coluna **Valor**, não de ID do Segredo.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard takes the client secret from the column **Value** and keeps it until you hand it over.</source>
        <translation>O assistente obtém o segredo do cliente da coluna **Valor** e o mantém até que você o entregue.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Owned applications</source>
        <translation>Aplicativos próprios</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Start typing a display name</source>
        <translation>Comece a digitar um nome de exibição</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Return to All applications and select **{app_name}**.</source>
        <translation>Volte para Todos os aplicativos e selecione **{app_name}**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard returns to **{app_name}** for you.</source>
        <translation>O assistente volta para **{app_name}** por você.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Add a permission</source>
        <translation>Adicionar uma permissão</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Grant admin consent for {organisation}</source>
        <translation>Conceder consentimento do administrador para {organisation}</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Permission</source>
        <translation>Permissão</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>No permissions added.</source>
        <translation>Nenhuma permissão adicionada.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Under Manage, select API permissions and click **Add a permission**.</source>
        <translation>Em Gerenciar, selecione Permissões de API e clique em **Adicionar uma permissão**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard presses **Add a permission** for you.</source>
        <translation>O assistente pressiona **Adicionar uma permissão** por você.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Choose Microsoft Graph and Delegated permissions. Add **User.Read**.</source>
        <translation>Escolha Microsoft Graph e Permissões delegadas. Adicione **User.Read**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard adds **User.Read** from Microsoft Graph for you, as a delegated permission.</source>
        <translation>O assistente adiciona **User.Read** do Microsoft Graph por você, como permissão delegada.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Request API permissions</source>
        <translation>Solicitar permissões de API</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Delegated permissions</source>
        <translation>Permissões delegadas</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Application permissions</source>
        <translation>Permissões de aplicativo</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Sign in and read user profile</source>
        <translation>Entrar e ler o perfil do usuário</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Add permissions</source>
        <translation>Adicionar permissões</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Delegated</source>
        <translation>Delegada</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Not granted</source>
        <translation>Não concedida</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Click **Grant admin consent for {organisation}**.</source>
        <translation>Clique em **Conceder consentimento do administrador para {organisation}**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard presses **Grant admin consent for {organisation}** for you.</source>
        <translation>O assistente pressiona **Conceder consentimento do administrador para {organisation}** por você.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Click **Yes**.</source>
        <translation>Clique em **Sim**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard answers **Yes** for you.</source>
        <translation>O assistente responde **Sim** por você.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Grant admin consent confirmation.</source>
        <translation>Confirmação do consentimento do administrador.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Do you want to grant consent for the requested permissions for all accounts in {organisation}?</source>
        <translation>Deseja conceder consentimento às permissões solicitadas para todas as contas em {organisation}?</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Granted for {organisation}</source>
        <translation>Concedida para {organisation}</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>A green checkmark shows **Granted for {organisation}** as the permission's status.</source>
        <translation>Uma marca de seleção verde mostra **Concedida para {organisation}** como status da permissão.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard waits until Microsoft shows the green checkmark: **Granted for {organisation}**.</source>
        <translation>O assistente aguarda até que a Microsoft mostre a marca de seleção verde: **Concedida para {organisation}**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>On the login page</source>
        <translation>Na página de entrada</translation>
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
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>name@company</source>
        <translation>nome@empresa</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Log in</source>
        <translation>Entrar</translation>
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
        <source>Set up Microsoft Entra ID single sign-on for Improvado, step by step.</source>
        <translation>Configura o logon único do Microsoft Entra ID para o Improvado, passo a passo.</translation>
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
        <source>do not ask before changing anything</source>
        <translation>não perguntar antes de alterar algo</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write the three values there (- is stdout)</source>
        <translation>gravar ali os três valores (- é stdout)</translation>
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
        <source>the whitelabel domain</source>
        <translation>o domínio de marca branca</translation>
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
        <source>say with --domain which whitelabel domain to set up</source>
        <translation>informe com --domain qual domínio de marca branca configurar</translation>
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
        <source>For example: improvado.your-company.com.</source>
        <translation>Por exemplo: improvado.your-company.com.</translation>
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
        <source>Usually nobody else is needed. If it stays so: your Customer Success Manager.</source>
        <translation>Em geral, não é preciso mais ninguém. Se continuar assim: seu Customer Success Manager.</translation>
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
        <source>This is not a whitelabel domain</source>
        <translation>Isto não é um domínio de marca branca</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Type the address at which you open Improvado, for example acme.improvado.io.</source>
        <translation>Insira o endereço em que você abre o Improvado, por exemplo acme.improvado.io.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Your Customer Success Manager knows the domain.</source>
        <translation>Seu Customer Success Manager conhece o domínio.</translation>
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
        <source>A Cloud Application Administrator or Application Administrator.</source>
        <translation>Um Administrador de Aplicativos de Nuvem ou Administrador de Aplicativos.</translation>
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
        <source>The Redirect URI at Microsoft is not the one that Improvado uses.</source>
        <translation>O URI de redirecionamento na Microsoft não é o que o Improvado usa.</translation>
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
        <source>The Tenant ID has to be entered at Improvado.</source>
        <translation>O ID do locatário precisa ser inserido no Improvado.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Your Customer Success Manager.</source>
        <translation>Seu Customer Success Manager.</translation>
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
        <source>Sets up Microsoft Entra ID single sign-on, step by step. Not a product of Microsoft or Improvado.</source>
        <translation>Configura o logon único do Microsoft Entra ID, passo a passo. Não é um produto da Microsoft nem do Improvado.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Not all is there yet. What was just saved can take a minute to show.</source>
        <translation>Ainda não está tudo lá. O que acabou de ser salvo pode levar um minuto para aparecer.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Check</source>
        <translation>Verificar</translation>
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
        <source>Redirect URI</source>
        <translation>URI de redirecionamento</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/before_you_start.py"/>
        <source>What you need</source>
        <translation>Do que você precisa</translation>
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
        <source>What happens next</source>
        <translation>O que acontece agora</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>{organisation} is ready to sign in to {vendor} with Microsoft accounts.</source>
        <translation>{organisation} está pronta para entrar no {vendor} com contas da Microsoft.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>A new client secret is needed before {day}.</source>
        <translation>Um novo segredo do cliente é necessário antes de {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>In Keeper</source>
        <translation>No Keeper</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>You said that the values were handed over.</source>
        <translation>Você informou que os valores foram entregues.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Created earlier. Its value cannot be read again. Go back to create a new one.</source>
        <translation>Criado anteriormente. O valor dele não pode ser lido novamente. Volte para criar um novo.</translation>
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
        <location filename="../../wizard/gui/pictures/enlarged.py"/>
        <source>&amp;Previous</source>
        <translation>An&amp;terior</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/enlarged.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
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
        <location filename="../../wizard/gui/shell.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>&amp;Finish</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>&amp;More</source>
        <translation>&amp;Mais</translation>
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
        <source>Nothing could be saved there: {reason}</source>
        <translation>Não foi possível salvar ali: {reason}</translation>
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
        <location filename="../../wizard/gui/widgets/parts.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
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
        <source>Code</source>
        <translation>Código</translation>
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
        <location filename="../../wizard/headless.py"/>
        <source>The client secret was created earlier and Microsoft shows its value only once, so nothing was written this time. Use the values that were handed over then. If nobody has them, start the program without a command and choose Create a new client secret.</source>
        <translation>O segredo do cliente foi criado anteriormente e a Microsoft mostra o valor dele somente uma vez, portanto nada foi gravado desta vez. Use os valores que foram entregues naquela ocasião. Se ninguém os tiver, inicie o programa sem um comando e escolha “Criar um novo segredo do cliente”.</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>The three values could not be written</source>
        <translation>Não foi possível gravar os três valores</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>Run the command again with another file. A new client secret then replaces this one.</source>
        <translation>Execute o comando novamente com outro arquivo. Um novo segredo do cliente substituirá então este.</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>the terminal</source>
        <translation>o terminal</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>the output</source>
        <translation>a saída</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>Nothing could be written to {place}: {reason}.</source>
        <translation>Nada pôde ser gravado (destino: {place}): {reason}.</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>The three values were written to {place}.</source>
        <translation>Os três valores foram gravados. Destino: {place}.</translation>
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
        <location filename="../../wizard/headless.py"/>
        <source>{path} is a folder; name a file in it</source>
        <translation>{path} é uma pasta; informe um arquivo dentro dela</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>{path} is not an ordinary file</source>
        <translation>{path} não é um arquivo comum</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>nothing can be written in the folder {path} ({reason})</source>
        <translation>nada pode ser gravado na pasta {path} ({reason})</translation>
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
        <source>Your contact for help: {contact}</source>
        <translation>Seu contato para obter ajuda: {contact}</translation>
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
        <location filename="../../wizard/site.py"/>
        <source>It could not be checked from this computer.</source>
        <translation>Não foi possível verificar a partir deste computador.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>No answer came in time.</source>
        <translation>Nenhuma resposta chegou a tempo.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>A proxy leads there, which is not an HTTP proxy.</source>
        <translation>O caminho até lá passa por um proxy que não é um proxy HTTP.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>The proxy {proxy} finds its address.</source>
        <translation>O proxy {proxy} encontra o endereço.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>This computer finds no address for it. Check the spelling, or ask your network team.</source>
        <translation>Este computador não encontra um endereço para ele. Verifique a grafia ou fale com sua equipe de rede.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>No connection could be made.</source>
        <translation>Não foi possível estabelecer uma conexão.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>The proxy {proxy} wants a sign-in.</source>
        <translation>O proxy {proxy} pede uma autenticação.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>The proxy {proxy} does not let the wizard through ({status}).</source>
        <translation>O proxy {proxy} não deixa o assistente passar ({status}).</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>The site has no such page. Ask whether the whitelabel is set up for this domain.</source>
        <translation>O site não tem essa página. Pergunte se a marca branca está configurada para este domínio.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>The site answered with an error ({status}).</source>
        <translation>O site respondeu com um erro ({status}).</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>The certificate is not accepted: {reason}.</source>
        <translation>O certificado não é aceito: {reason}.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>unknown reason</source>
        <translation>motivo desconhecido</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Done</source>
        <translation>Concluído</translation>
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
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Enter the address at which your team opens {vendor}.</source>
        <translation>Insira o endereço em que sua equipe abre {vendor}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Whitelabel domain</source>
        <translation>Domínio de marca branca</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Whitelabel domain: {domain}</source>
        <translation>Domínio de marca branca: {domain}</translation>
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
        <source>Only assigned people may. Assign them under Enterprise applications, Users and groups.</source>
        <translation>Somente pessoas atribuídas podem. Atribua-as em Aplicativos empresariais, Usuários e grupos.</translation>
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
        <source>Organisation: {organisation}</source>
        <translation>Organização: {organisation}</translation>
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
        <location filename="../../wizard/steps/undo.py"/>
        <source>Nothing is left of what was created here for {domain}</source>
        <translation>Não resta nada do que foi criado aqui para {domain}</translation>
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
</context>
</TS>
