<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Wizard</name>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Microsoft Entra ID single sign-on for Improvado</source>
        <translation>تسجيل الدخول الأحادي عبر Microsoft Entra ID إلى Improvado</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your Improvado address</source>
        <translation>عنوان Improvado الخاص بك</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The address at which your team opens Improvado. You can paste it from the browser.</source>
        <translation>العنوان الذي يفتح منه فريقك Improvado. يمكنك لصقه من المتصفح.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Name of the application</source>
        <translation>اسم التطبيق</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Under this name the application appears in your list of Enterprise applications.</source>
        <translation>يظهر التطبيق بهذا الاسم في قائمة تطبيقات المؤسسة لديك.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Client secret expires after</source>
        <translation>تنتهي صلاحية سر العميل بعد</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>A new client secret is needed before this time is over. 24 months is the longest.</source>
        <translation>يلزم سر عميل جديد قبل انتهاء هذه المدة. أطول مدة هي 24 شهرًا.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Before you start</source>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>This takes about five minutes. First we check that your Improvado address is ready.</source>
        <translation>يستغرق هذا نحو خمس دقائق. نتحقق أولًا من أن عنوان Improvado الخاص بك جاهز.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Check the domain</source>
        <translation>التحقق من المجال</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>You need an active Azure account that may create applications and grant admin consent for your organisation.</source>
        <translation>تحتاج إلى حساب Azure نشط يُسمح له بإنشاء التطبيقات ومنح موافقة المسؤول لمؤسستك.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your own Improvado address (the whitelabel) must already be set up. If it is not, ask your Customer Success Manager.</source>
        <translation>يجب أن يكون عنوان Improvado الخاص بك (العلامة البيضاء) معدًّا مسبقًا. إذا لم يكن كذلك، فاسأل Customer Success Manager.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>What is my Improvado address?</source>
        <translation>ما عنوان Improvado الخاص بي؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The address at which your team opens Improvado in the browser, for example https://improvado.your-company.com/. It is also called the whitelabel domain.</source>
        <translation>العنوان الذي يفتح منه فريقك Improvado في المتصفح، مثل ⁦https://improvado.your-company.com/⁩. ويُسمى أيضًا مجال العلامة البيضاء.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>A row says Unknown or Failed. Can I go on?</source>
        <translation>يظهر في أحد الصفوف غير معروف أو فشل. هل يمكنني المتابعة؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Yes. These rows are advice: your network may hide the site from this computer. Ask your Customer Success Manager if the address does not open in your browser either.</source>
        <translation>نعم. هذه الصفوف للإرشاد: فقد تخفي شبكتك الموقع عن هذا الكمبيوتر. اسأل Customer Success Manager إذا لم يُفتح العنوان في متصفحك أيضًا.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Sign in to Azure</source>
        <translation>تسجيل الدخول إلى Azure</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your browser opens Microsoft's sign-in page. Sign in with your Azure account and come back here.</source>
        <translation>يفتح متصفحك صفحة تسجيل الدخول من Microsoft. سجّل الدخول بحساب Azure الخاص بك ثم عُد إلى هنا.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول باستخدام المتصفح</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your password stays between you and Microsoft. This program never sees it.</source>
        <translation>تبقى كلمة المرور بينك وبين Microsoft. لا يراها هذا البرنامج أبدًا.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The sign-in is kept in memory only and is forgotten when you close this program.</source>
        <translation>يُحفظ تسجيل الدخول في الذاكرة فقط ويُنسى عند إغلاق هذا البرنامج.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Which account do I use?</source>
        <translation>أي حساب أستخدم؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your work account at the organisation whose people will sign in to Improvado. It needs the role Cloud Application Administrator, Application Administrator or Global Administrator.</source>
        <translation>حساب العمل الخاص بك في المؤسسة التي سيسجّل أفرادها الدخول إلى Improvado. يحتاج إلى دور مسؤول تطبيقات السحابة أو مسؤول التطبيقات أو المسؤول العام.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Why does Microsoft's page name another program?</source>
        <translation>لماذا تذكر صفحة Microsoft برنامجًا آخر؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The wizard signs in through a Microsoft app that every organisation has already, so nothing has to be installed or approved first.</source>
        <translation>يسجّل المعالج الدخول عبر تطبيق من Microsoft موجود لدى كل مؤسسة، فلا حاجة إلى تثبيت شيء أو الموافقة عليه أولًا.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>I have the role, but the wizard does not see it.</source>
        <translation>لدي الدور، لكن المعالج لا يراه.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>A role from Privileged Identity Management has to be activated first. Activate it in the portal, then sign in again.</source>
        <translation>يجب أولًا تنشيط الدور الوارد من Privileged Identity Management. نشّطه في المدخل ثم سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>What will change</source>
        <translation>ما الذي سيتغير</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>This is what will be set up in {organisation}. Nothing has been changed yet.</source>
        <translation>هذا ما سيتم إعداده من أجل {organisation}. لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Looks right, go on</source>
        <translation>يبدو صحيحًا، متابعة</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Each change is made only when you press the button on its page.</source>
        <translation>لا يُجرى أي تغيير إلا عندما تضغط على الزر في صفحته.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Other applications in your organisation are not touched.</source>
        <translation>لن تُمس التطبيقات الأخرى في مؤسستك.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Is anything changed by pressing the button?</source>
        <translation>هل يغيّر الضغط على الزر شيئًا؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>No. You only say that the list is right. Each change is made by a button on its own page.</source>
        <translation>لا. أنت تقول فقط إن القائمة صحيحة. يُجرى كل تغيير بزر في صفحته الخاصة.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>May I make the changes myself?</source>
        <translation>هل يجوز لي إجراء التغييرات بنفسي؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Yes. Choose to make the changes in the portal. The wizard then changes nothing, shows you each step of the article, and checks it.</source>
        <translation>نعم. اختر إجراء التغييرات في المدخل. عندئذٍ لا يغيّر المعالج شيئًا، ويعرض لك كل خطوة من المقالة ويتحقق منها.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Register the application</source>
        <translation>تسجيل التطبيق</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>We create {app_name} in Entra ID, for accounts in this organizational directory only.</source>
        <translation>ننشئ {app_name} في Entra ID، للحسابات في هذا الدليل التنظيمي فقط.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Create the application</source>
        <translation>إنشاء التطبيق</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The Redirect URI is {redirect_uri}. It tells Microsoft where to send people after they have signed in.</source>
        <translation>معرّف URI لإعادة التوجيه هو {redirect_uri}. وهو يخبر Microsoft إلى أين تُرسل الأشخاص بعد تسجيل دخولهم.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The final slash of the Redirect URI counts.</source>
        <translation>الشرطة المائلة الأخيرة في معرّف URI لإعادة التوجيه مهمة.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Go to Entra ID.</source>
        <translation>انتقل إلى Entra ID.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Go to Enterprise applications.</source>
        <translation>انتقل إلى تطبيقات المؤسسة.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click New application.</source>
        <translation>انقر على تطبيق جديد.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click Create your own application. Enter the name, and select Register an application to integrate with Microsoft Entra ID (App you're developing).</source>
        <translation>انقر على إنشاء تطبيقك الخاص. أدخل الاسم واختر تسجيل تطبيق لدمجه مع Microsoft Entra ID (تطبيق تطوره أنت).</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>For Supported account types, select Accounts in this organizational directory only. For Redirect URI, select Web and paste the address with its final slash. Then click Register.</source>
        <translation>في أنواع الحسابات المدعومة، اختر الحسابات في هذا الدليل التنظيمي فقط. في معرّف URI لإعادة التوجيه، اختر Web والصق العنوان مع الشرطة المائلة الأخيرة. ثم انقر على تسجيل.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Return to All applications and open {app_name}.</source>
        <translation>عُد إلى جميع التطبيقات وافتح {app_name}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Select Single sign-on.</source>
        <translation>اختر تسجيل الدخول الأحادي.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click Go to application.</source>
        <translation>انقر على الانتقال إلى التطبيق.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>What is an application here?</source>
        <translation>ما التطبيق هنا؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>An entry in Entra ID that stands for Improvado. With it Microsoft knows where people may be sent after they have signed in.</source>
        <translation>إدخال في Entra ID يمثل Improvado. من خلاله تعرف Microsoft إلى أين يجوز إرسال الأشخاص بعد تسجيل دخولهم.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>What does single tenant mean?</source>
        <translation>ماذا يعني المستأجر الواحد؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Only accounts of your own organisation can sign in through this application.</source>
        <translation>لا يمكن تسجيل الدخول عبر هذا التطبيق إلا لحسابات مؤسستك.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>What if we set it up before?</source>
        <translation>ماذا لو أعددناه من قبل؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The wizard finds an application with the same Redirect URI and uses it. It does not create a second one.</source>
        <translation>يعثر المعالج على تطبيق له معرّف URI نفسه لإعادة التوجيه ويستخدمه. ولا ينشئ تطبيقًا ثانيًا.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Client ID and Tenant ID</source>
        <translation>معرّف العميل ومعرّف المستأجر</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Improvado needs these two IDs to recognise your application and your organisation.</source>
        <translation>يحتاج Improvado إلى هذين المعرّفين للتعرف على تطبيقك ومؤسستك.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Read the IDs</source>
        <translation>قراءة المعرّفات</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Both IDs are safe to show. They do not give access by themselves.</source>
        <translation>يمكن عرض كلا المعرّفين بأمان. فهما وحدهما لا يمنحان أي وصول.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>You do not need to write them down. They are shown again when you hand them over.</source>
        <translation>لا حاجة إلى تدوينهما. يُعرضان مرة أخرى عند التسليم.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Compare the Client ID and the Tenant ID on the Overview page with those shown here. Then click Add a certificate or secret.</source>
        <translation>قارن معرّف العميل ومعرّف المستأجر في صفحة نظرة عامة بالمعرّفين المعروضين هنا. ثم انقر على إضافة شهادة أو سر.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Are these IDs secret?</source>
        <translation>هل هذه المعرّفات سرية؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>No. They name your application and your organisation, and give no access by themselves.</source>
        <translation>لا. فهي تسمّي تطبيقك ومؤسستك، ولا تمنح وحدها أي وصول.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The client secret is the password with which Improvado proves to Microsoft who it is.</source>
        <translation>سر العميل هو كلمة المرور التي يثبت بها Improvado هويته لدى Microsoft.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Create the client secret</source>
        <translation>إنشاء سر العميل</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Microsoft shows the Value of a client secret only once. It is kept here until you have handed it over or close this program.</source>
        <translation>تعرض Microsoft قيمة سر العميل مرة واحدة فقط. تُحفظ هنا إلى أن تسلّمها أو تغلق هذا البرنامج.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The Value is needed, not the Secret ID.</source>
        <translation>المطلوب هو القيمة، وليس معرّف السر.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click New client secret.</source>
        <translation>انقر على سر عميل جديد.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Enter a description, choose when it expires, 24 months at most, and click Add.</source>
        <translation>أدخل وصفًا، واختر موعد انتهاء الصلاحية، 24 شهرًا على الأكثر، وانقر على إضافة.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Copy the client secret from the Value column, not the Secret ID, and paste it below.</source>
        <translation>انسخ سر العميل من عمود القيمة، وليس معرّف السر، والصقه أدناه.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>What happens when the client secret expires?</source>
        <translation>ماذا يحدث عند انتهاء صلاحية سر العميل؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>People can no longer sign in through Microsoft until a new client secret is created and handed over. Put the date into your calendar.</source>
        <translation>لا يمكن لأحد تسجيل الدخول عبر Microsoft إلى أن يُنشأ سر عميل جديد ويُسلَّم. سجّل التاريخ في تقويمك.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Why is there a Value and a Secret ID?</source>
        <translation>لماذا توجد قيمة ومعرّف سر؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The Value is the password itself. The Secret ID is only its number in a list. Improvado needs the Value.</source>
        <translation>القيمة هي كلمة المرور نفسها. ومعرّف السر ليس سوى رقمها في قائمة. يحتاج Improvado إلى القيمة.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>API permissions</source>
        <translation>أذونات واجهة برمجة التطبيقات</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The permission User.Read lets Improvado read the name and e-mail address of whoever signs in.</source>
        <translation>يتيح الإذن User.Read لـ Improvado قراءة اسم من يسجّل الدخول وعنوان بريده الإلكتروني.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Grant admin consent</source>
        <translation>منح موافقة المسؤول</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Admin consent means that you agree for everyone in {organisation}, so nobody is asked at the first sign-in.</source>
        <translation>تعني موافقة المسؤول أنك توافق نيابة عن الجميع في {organisation}، فلا يُسأل أحد عند أول تسجيل دخول.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>A green checkmark appears once Microsoft confirms the consent.</source>
        <translation>تظهر علامة اختيار خضراء بمجرد أن تؤكد Microsoft الموافقة.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Return to All applications and select {app_name}.</source>
        <translation>عُد إلى جميع التطبيقات واختر {app_name}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Under Manage, select API permissions and click Add a permission.</source>
        <translation>ضمن إدارة، اختر أذونات واجهة برمجة التطبيقات وانقر على إضافة إذن.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Select Microsoft Graph, then Delegated permissions. Select User.Read and click Add permissions.</source>
        <translation>اختر Microsoft Graph ثم الأذونات المفوَّضة. اختر User.Read وانقر على إضافة أذونات.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click Grant admin consent for {organisation}.</source>
        <translation>انقر على منح موافقة المسؤول من أجل {organisation}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click Yes.</source>
        <translation>انقر على نعم.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>A green checkmark shows as the status of the permission.</source>
        <translation>تظهر علامة اختيار خضراء كحالة للإذن.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>What can Improvado see with User.Read?</source>
        <translation>ماذا يمكن لـ Improvado أن يرى باستخدام User.Read؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The name and the e-mail address of the person who signs in. It does not see mail, files or other people.</source>
        <translation>اسم الشخص الذي يسجّل الدخول وعنوان بريده الإلكتروني. ولا يرى البريد أو الملفات أو الأشخاص الآخرين.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Who may grant admin consent?</source>
        <translation>من يجوز له منح موافقة المسؤول؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>A Cloud Application Administrator, an Application Administrator or a Global Administrator.</source>
        <translation>مسؤول تطبيقات السحابة أو مسؤول التطبيقات أو المسؤول العام.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Hand over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Hand over the three values</source>
        <translation>تسليم القيم الثلاث</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Give the Tenant ID, the Client ID and the client secret to your Customer Success Manager through Keeper's One-Time Share.</source>
        <translation>سلّم معرّف المستأجر ومعرّف العميل وسر العميل إلى Customer Success Manager عبر One-Time Share من Keeper.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>I have handed them over</source>
        <translation>لقد سلّمتها</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Do not send the client secret by e-mail or chat.</source>
        <translation>لا ترسل سر العميل بالبريد الإلكتروني أو عبر الدردشة.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The client secret cannot be shown again after you close this program. If it is lost, create a new one.</source>
        <translation>لا يمكن عرض سر العميل مرة أخرى بعد إغلاق هذا البرنامج. إذا فُقد، فأنشئ سرًا جديدًا.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Why Keeper and not e-mail?</source>
        <translation>لماذا Keeper وليس البريد الإلكتروني؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>A One-Time Share is encrypted, opens on one device only and ends by itself. An e-mail stays readable for years.</source>
        <translation>تكون مشاركة One-Time Share مشفّرة، ولا تُفتح إلا على جهاز واحد، وتنتهي من تلقاء نفسها. أما البريد الإلكتروني فيبقى قابلًا للقراءة سنوات.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Who receives the values?</source>
        <translation>من يستلم القيم؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your Customer Success Manager at Improvado, who enters them there.</source>
        <translation>Customer Success Manager لدى Improvado، وهو من يُدخلها هناك.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Finish</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Everything in Azure is set up. Improvado does the rest.</source>
        <translation>تم إعداد كل شيء في Azure. يتولى Improvado الباقي.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your Customer Success Manager enters the three values at Improvado.</source>
        <translation>يُدخل Customer Success Manager القيم الثلاث لدى Improvado.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>After that, the button Sign In with Entra ID appears on the login page at https://{domain}/.</source>
        <translation>بعد ذلك، يظهر الزر Sign In with Entra ID في صفحة تسجيل الدخول على ⁦https://{domain}/⁩.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>At the first sign-in through this button, people enter their Microsoft e-mail address and password and arrive in Improvado.</source>
        <translation>عند أول تسجيل دخول بهذا الزر، يُدخل كل شخص عنوان بريده الإلكتروني وكلمة مروره في Microsoft ويصل إلى Improvado.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>If you get stuck, ask your Customer Success Manager.</source>
        <translation>إذا تعذر عليك المتابعة، فاسأل Customer Success Manager.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>When can people sign in?</source>
        <translation>متى يمكن تسجيل الدخول؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Once your Customer Success Manager has entered the three values and the new button is on your login page.</source>
        <translation>بمجرد أن يُدخل Customer Success Manager القيم الثلاث ويظهر الزر الجديد في صفحة تسجيل الدخول لديك.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>May I delete anything now?</source>
        <translation>هل يجوز لي حذف شيء الآن؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>No. Improvado needs the application, its client secret and the permission as long as people sign in through Microsoft.</source>
        <translation>لا. يحتاج Improvado إلى التطبيق وسر العميل الخاص به والإذن ما دام الأشخاص يسجّلون الدخول عبر Microsoft.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Open your Keeper vault in the browser and create a new record of the type Login. Name it after your Improvado address, {domain}.</source>
        <translation>افتح خزنة Keeper في المتصفح وأنشئ سجلًا جديدًا من النوع Login. سمّه باسم عنوان Improvado الخاص بك، {domain}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Add the Tenant ID and the Client ID as custom fields of the record. Paste the client secret into the Password field.</source>
        <translation>أضف معرّف المستأجر ومعرّف العميل كحقول مخصصة في السجل. الصق سر العميل في الحقل Password.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Save the record. Then choose Share and One-Time Share.</source>
        <translation>احفظ السجل. ثم اختر Share ثم One-Time Share.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Choose how long the link works. 24 hours is enough if your Customer Success Manager knows that it is coming.</source>
        <translation>اختر مدة عمل الرابط. تكفي 24 ساعة إذا كان Customer Success Manager يعلم أنه قادم.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Send the link to your Customer Success Manager. It opens on one device only, the first one, so do not open it yourself.</source>
        <translation>أرسل الرابط إلى Customer Success Manager. لا يُفتح إلا على جهاز واحد، وهو الأول، فلا تفتحه بنفسك.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Ask your Customer Success Manager to confirm that the three values have arrived.</source>
        <translation>اطلب من Customer Success Manager تأكيد وصول القيم الثلاث.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>You do not have Keeper? Ask your Customer Success Manager for a One-Time Share link that you can edit, and paste the three values there.</source>
        <translation>أليس لديك Keeper؟ اطلب من Customer Success Manager رابط One-Time Share يمكنك تحريره، والصق القيم الثلاث فيه.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Azure Tenant ID</source>
        <translation>Azure Tenant ID (معرّف المستأجر)</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Tells Improvado which organisation people sign in from. Improvado enters it as the tenant: with "common" in its place nobody could sign in.</source>
        <translation>يخبر Improvado بالمؤسسة التي يسجّل منها الأشخاص الدخول. تُدخله Improvado بوصفه المستأجر: ولو وُضعت "common" مكانه لما تمكّن أحد من تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Tells Microsoft which application people sign in to.</source>
        <translation>يخبر Microsoft إلى أي تطبيق يسجّل الأشخاص الدخول.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Client Secret</source>
        <translation>Client Secret (سر العميل)</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Proves to Microsoft that it is Improvado that asks. Treat it like a password.</source>
        <translation>يثبت لـ Microsoft أن السائل هو Improvado. تعامل معه ككلمة مرور.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>In the Azure portal</source>
        <translation>في مدخل Azure</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Microsoft Entra admin center</source>
        <translation>مركز إدارة Microsoft Entra</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>your organisation</source>
        <translation>مؤسستك</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>in 24 months</source>
        <translation>بعد 24 شهرًا</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Home</source>
        <translation>الصفحة الرئيسية</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>ID Protection</source>
        <translation>حماية المعرّف</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>ID Governance</source>
        <translation>إدارة المعرّف</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Verified ID</source>
        <translation>Verified ID</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Enterprise apps</source>
        <translation>تطبيقات المؤسسة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>App registrations</source>
        <translation>تسجيلات التطبيقات</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Manage</source>
        <translation>إدارة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>All applications</source>
        <translation>جميع التطبيقات</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>User settings</source>
        <translation>إعدادات المستخدم</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>App launchers</source>
        <translation>مشغّلات التطبيقات</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Properties</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Users and groups</source>
        <translation>المستخدمون والمجموعات</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Single sign-on</source>
        <translation>تسجيل الدخول الأحادي</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Provisioning</source>
        <translation>التوفير</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Authentication</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Certificates &amp; secrets</source>
        <translation>الشهادات والأسرار</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Owners</source>
        <translation>المالكون</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Signed in as</source>
        <translation>تم تسجيل الدخول باسم</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Tenant ID</source>
        <translation>معرّف المستأجر</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Go to **Entra ID**.</source>
        <translation>انتقل إلى **Entra ID**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>You do not need to look for **Entra ID**. The wizard goes there for you.</source>
        <translation>لا تحتاج إلى البحث عن **Entra ID**. ينتقل المعالج إليه نيابة عنك.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Basic information</source>
        <translation>معلومات أساسية</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Go to Enterprise applications. The menu calls them **Enterprise apps**.</source>
        <translation>انتقل إلى تطبيقات المؤسسة. تُسمى في القائمة **تطبيقات المؤسسة**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard opens **Enterprise applications** for you.</source>
        <translation>يفتح المعالج **تطبيقات المؤسسة** نيابة عنك.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Enterprise applications</source>
        <translation>تطبيقات المؤسسة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>New application</source>
        <translation>تطبيق جديد</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Search by name or ID</source>
        <translation>البحث بالاسم أو المعرّف</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Application ID</source>
        <translation>معرّف التطبيق</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Expense reports</source>
        <translation>تقارير المصروفات</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Team calendar</source>
        <translation>تقويم الفريق</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Click **New application**.</source>
        <translation>انقر على **تطبيق جديد**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard presses **New application** for you.</source>
        <translation>يضغط المعالج على **تطبيق جديد** نيابة عنك.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Browse Microsoft Entra Gallery</source>
        <translation>استعراض معرض Microsoft Entra</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Create your own application</source>
        <translation>إنشاء تطبيقك الخاص</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Search application</source>
        <translation>البحث عن تطبيق</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Featured applications</source>
        <translation>تطبيقات مميزة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>On-premises applications</source>
        <translation>تطبيقات محلية</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Register an application to integrate with Microsoft Entra ID (App you're developing)</source>
        <translation>تسجيل تطبيق لدمجه مع Microsoft Entra ID (تطبيق تطوره أنت)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Click Create your own application and enter the name {app_name}. Select **Register an application to integrate with Microsoft Entra ID (App you're developing)**.</source>
        <translation>انقر على إنشاء تطبيقك الخاص وأدخل الاسم {app_name}. اختر **تسجيل تطبيق لدمجه مع Microsoft Entra ID (تطبيق تطوره أنت)**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard enters the name {app_name} and chooses **Register an application to integrate with Microsoft Entra ID**.</source>
        <translation>يُدخل المعالج الاسم {app_name} ويختار **تسجيل تطبيق لدمجه مع Microsoft Entra ID**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>What's the name of your app?</source>
        <translation>ما اسم تطبيقك؟</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>What are you looking to do with your application?</source>
        <translation>ماذا تريد أن تفعل بتطبيقك؟</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Integrate any other application (Non-gallery)</source>
        <translation>دمج أي تطبيق آخر (من خارج المعرض)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Register an application</source>
        <translation>تسجيل تطبيق</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Supported account types</source>
        <translation>أنواع الحسابات المدعومة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Accounts in this organizational directory only ({organisation})</source>
        <translation>الحسابات في هذا الدليل التنظيمي فقط ({organisation})</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Accounts in any organizational directory</source>
        <translation>الحسابات في أي دليل تنظيمي</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Redirect URI (Web)</source>
        <translation>معرّف URI لإعادة التوجيه (Web)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Select Accounts in this organizational directory only. Enter the **Redirect URI (Web)** as shown here, then click Register. The final slash counts.</source>
        <translation>اختر الحسابات في هذا الدليل التنظيمي فقط. أدخل **معرّف URI لإعادة التوجيه (Web)** كما هو موضح هنا، ثم انقر على تسجيل. الشرطة المائلة الأخيرة مهمة.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard allows accounts in this organizational directory only and sets the **Redirect URI (Web)** with its final slash.</source>
        <translation>يسمح المعالج بالحسابات في هذا الدليل التنظيمي فقط ويضبط **معرّف URI لإعادة التوجيه (Web)** مع الشرطة المائلة الأخيرة.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Return to **All applications** and open {app_name}.</source>
        <translation>عُد إلى **جميع التطبيقات** وافتح {app_name}.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard looks for {app_name} under **All applications**.</source>
        <translation>يبحث المعالج عن {app_name} ضمن **جميع التطبيقات**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Select **Single sign-on**.</source>
        <translation>اختر **تسجيل الدخول الأحادي**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard does not need **Single sign-on**. It goes straight to the application.</source>
        <translation>لا يحتاج المعالج إلى **تسجيل الدخول الأحادي**. ينتقل مباشرة إلى التطبيق.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>OIDC-based Sign-on</source>
        <translation>تسجيل الدخول المستند إلى OIDC</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>{app_name} was created with the App registrations experience. Its sign-on is set up there.</source>
        <translation>أُنشئ {app_name} في تسجيلات التطبيقات. يُعدّ تسجيل الدخول إليه هناك.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Go to application</source>
        <translation>الانتقال إلى التطبيق</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Click **Go to application**.</source>
        <translation>انقر على **الانتقال إلى التطبيق**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard goes to the application for you, as **Go to application** would.</source>
        <translation>ينتقل المعالج إلى التطبيق نيابة عنك، كما يفعل **الانتقال إلى التطبيق**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Essentials</source>
        <translation>الأساسيات</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Application (client) ID</source>
        <translation>معرّف التطبيق (العميل)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Directory (tenant) ID</source>
        <translation>معرّف الدليل (المستأجر)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>My organization only</source>
        <translation>مؤسستي فقط</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Client credentials</source>
        <translation>بيانات اعتماد العميل</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Add a certificate or secret</source>
        <translation>إضافة شهادة أو سر</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Copy Client ID and Tenant ID, then click **Add a certificate or secret**.</source>
        <translation>انسخ معرّف العميل ومعرّف المستأجر، ثم انقر على **إضافة شهادة أو سر**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard reads Client ID and Tenant ID for you, then goes to **Add a certificate or secret**.</source>
        <translation>يقرأ المعالج معرّف العميل ومعرّف المستأجر نيابة عنك، ثم ينتقل إلى **إضافة شهادة أو سر**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Client secrets (0)</source>
        <translation>أسرار العميل (0)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Certificates (0)</source>
        <translation>الشهادات (0)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>New client secret</source>
        <translation>سر عميل جديد</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Expires</source>
        <translation>تنتهي الصلاحية</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>No client secrets have been created for this application.</source>
        <translation>لم تُنشأ أي أسرار عميل لهذا التطبيق.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Click **New client secret**.</source>
        <translation>انقر على **سر عميل جديد**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard presses **New client secret** for you.</source>
        <translation>يضغط المعالج على **سر عميل جديد** نيابة عنك.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Set the description and the expiration (24 months at most), then click **Add**.</source>
        <translation>حدّد الوصف وانتهاء الصلاحية (24 شهرًا على الأكثر)، ثم انقر على **إضافة**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard sets the description and the expiration and presses **Add** for you.</source>
        <translation>يحدد المعالج الوصف وانتهاء الصلاحية ويضغط على **إضافة** نيابة عنك.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Add a client secret</source>
        <translation>إضافة سر عميل</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>{secret_months} months</source>
        <translation>{secret_months} شهرًا</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Client secrets (1)</source>
        <translation>أسرار العميل (1)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Secret ID</source>
        <translation>معرّف السر</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>the hidden text in the column Value</source>
        <translation>النص المخفي في عمود القيمة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Copy the client secret from the column **Value**, not from Secret ID.</source>
        <translation>انسخ سر العميل من عمود **القيمة**، وليس من معرّف السر.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard takes the client secret from the column **Value** and keeps it until you hand it over.</source>
        <translation>يأخذ المعالج سر العميل من عمود **القيمة** ويحتفظ به إلى أن تسلّمه.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Owned applications</source>
        <translation>التطبيقات المملوكة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Start typing a display name</source>
        <translation>ابدأ بكتابة اسم العرض</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Display name</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Return to All applications and select **{app_name}**.</source>
        <translation>عُد إلى جميع التطبيقات واختر **{app_name}**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard returns to **{app_name}** for you.</source>
        <translation>يعود المعالج إلى **{app_name}** نيابة عنك.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Add a permission</source>
        <translation>إضافة إذن</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Grant admin consent for {organisation}</source>
        <translation>منح موافقة المسؤول من أجل {organisation}</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>No permissions added.</source>
        <translation>لم تُضف أي أذونات.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Under Manage, select API permissions and click **Add a permission**.</source>
        <translation>ضمن إدارة، اختر أذونات واجهة برمجة التطبيقات وانقر على **إضافة إذن**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard presses **Add a permission** for you.</source>
        <translation>يضغط المعالج على **إضافة إذن** نيابة عنك.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Choose Microsoft Graph and Delegated permissions. Add **User.Read**.</source>
        <translation>اختر Microsoft Graph والأذونات المفوَّضة. أضف **User.Read**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard adds **User.Read** from Microsoft Graph for you, as a delegated permission.</source>
        <translation>يضيف المعالج **User.Read** من Microsoft Graph نيابة عنك، كإذن مفوَّض.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Request API permissions</source>
        <translation>طلب أذونات واجهة برمجة التطبيقات</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Delegated permissions</source>
        <translation>الأذونات المفوَّضة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Application permissions</source>
        <translation>أذونات التطبيق</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Sign in and read user profile</source>
        <translation>تسجيل الدخول وقراءة ملف تعريف المستخدم</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Add permissions</source>
        <translation>إضافة أذونات</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Delegated</source>
        <translation>مفوَّض</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Not granted</source>
        <translation>غير ممنوح</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Click **Grant admin consent for {organisation}**.</source>
        <translation>انقر على **منح موافقة المسؤول من أجل {organisation}**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard presses **Grant admin consent for {organisation}** for you.</source>
        <translation>يضغط المعالج على **منح موافقة المسؤول من أجل {organisation}** نيابة عنك.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Click **Yes**.</source>
        <translation>انقر على **نعم**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard answers **Yes** for you.</source>
        <translation>يجيب المعالج بـ **نعم** نيابة عنك.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Grant admin consent confirmation.</source>
        <translation>تأكيد موافقة المسؤول.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Do you want to grant consent for the requested permissions for all accounts in {organisation}?</source>
        <translation>هل تريد منح الموافقة على الأذونات المطلوبة لجميع الحسابات في {organisation}؟</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Granted for {organisation}</source>
        <translation>ممنوح من أجل {organisation}</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>A green checkmark shows **Granted for {organisation}** as the permission's status.</source>
        <translation>تعرض علامة اختيار خضراء **ممنوح من أجل {organisation}** كحالة للإذن.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>The wizard waits until Microsoft shows the green checkmark: **Granted for {organisation}**.</source>
        <translation>ينتظر المعالج حتى تعرض Microsoft علامة الاختيار الخضراء: **ممنوح من أجل {organisation}**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>On the login page</source>
        <translation>في صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Once Improvado has entered the three values, the login page shows **Sign In with Entra ID**.</source>
        <translation>بمجرد أن يُدخل Improvado القيم الثلاث، تعرض صفحة تسجيل الدخول **Sign In with Entra ID**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Log in to Improvado</source>
        <translation>تسجيل الدخول إلى Improvado</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>name@company</source>
        <translation>name@company</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/improvado.toml"/>
        <source>Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../wizard/app.py"/>
        <source>Practice mode. Nothing here touches a real tenant.</source>
        <translation>وضع التدريب. لا شيء هنا يمس مستأجرًا حقيقيًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>See {command}.</source>
        <translation>راجع {command}.</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>Set up Microsoft Entra ID single sign-on for Improvado, step by step.</source>
        <translation>إعداد تسجيل الدخول الأحادي عبر Microsoft Entra ID إلى Improvado، خطوة بخطوة.</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>print the versions and exit</source>
        <translation>طباعة الإصدارات والخروج</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>do the whole set-up without a window</source>
        <translation>إجراء الإعداد كله بلا نافذة</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>say what setup would change, changing nothing</source>
        <translation>ذكر ما سيغيّره setup، دون تغيير أي شيء</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>check an existing set-up and every other of this kind, changing nothing</source>
        <translation>التحقق من إعداد موجود وكل إعداد آخر من هذا النوع، دون تغيير أي شيء</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>create a new client secret beside the old ones and hand it over</source>
        <translation>إنشاء سر عميل جديد إلى جانب الأسرار القديمة وتسليمه</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>remove exactly what this program created for the domain</source>
        <translation>إزالة ما أنشأه هذا البرنامج للمجال بالضبط</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>print one JSON object per line</source>
        <translation>طباعة كائن JSON واحد في كل سطر</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>how to sign in</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>serve the practice tenant until interrupted</source>
        <translation>تشغيل مستأجر التدريب حتى المقاطعة</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>first of the ports to listen on; 0 takes free ones</source>
        <translation>أول المنافذ؛ 0 يستخدم منافذ حرة</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the situation to rehearse</source>
        <translation>الموقف المراد التدرب عليه</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>milliseconds before every answer</source>
        <translation>الأجزاء من الألف من الثانية قبل كل إجابة</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>other applications it holds</source>
        <translation>عدد التطبيقات الأخرى فيه</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>keep the tenant in this file</source>
        <translation>حفظ المستأجر في هذا الملف</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>do not ask before changing anything</source>
        <translation>عدم السؤال قبل التغيير</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write the three values there (- is stdout)</source>
        <translation>كتابة القيم الثلاث هناك (- هو stdout)</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>remove the older client secrets once the new one is proved and handed over</source>
        <translation>إزالة أسرار العميل الأقدم بعد إثبات السر الجديد وتسليمه</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>bring back what an undo deleted; Entra keeps it for 30 days</source>
        <translation>استعادة ما حُذف عند التراجع؛ يحتفظ به Entra لمدة 30 يومًا</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the whitelabel domain</source>
        <translation>مجال العلامة البيضاء</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>display name of the application</source>
        <translation>اسم عرض التطبيق</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>months until the client secret expires, 1 to 24</source>
        <translation>عدد الأشهر حتى تنتهي صلاحية سر العميل، من 1 إلى 24</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the organisation to sign in to</source>
        <translation>المؤسسة المراد تسجيل الدخول إليها</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>public, usgov, usgov-dod, china or a cloud file</source>
        <translation>public أو usgov أو usgov-dod أو china أو ملف سحابة</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the application that signs you in</source>
        <translation>التطبيق الذي يسجّل دخولك</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>use a practice tenant; SCENARIO is the situation to rehearse</source>
        <translation>استخدام مستأجر تدريب؛ SCENARIO هو الموقف المراد التدرب عليه</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>a file from support with the values for this customer</source>
        <translation>ملف من الدعم فيه القيم الخاصة بهذا العميل</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>language of the texts: {names}</source>
        <translation>لغة النصوص: {names}</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>how much to log</source>
        <translation>مقدار ما يُسجَّل</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>there is no {name}; choose one of {names}, or a file</source>
        <translation>لا يوجد {name}؛ اختر واحدًا من {names} أو ملفًا</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write an application (client) ID, such as {id}</source>
        <translation>اكتب معرّف التطبيق (العميل)، مثل {id}</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>there is no {name}; choose one of {names}.</source>
        <translation>لا يوجد {name}؛ اختر واحدًا من {names}.</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write a number from {least} to {most}</source>
        <translation>اكتب رقمًا من {least} إلى {most}</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>something unexpected happened; send support the lines above</source>
        <translation>حدث أمر غير متوقع؛ أرسل الأسطر أعلاه إلى الدعم</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>The command cannot be carried out</source>
        <translation>لا يمكن تنفيذ الأمر</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>--practice brings its own cloud; leave out --cloud</source>
        <translation>‏--practice يأتي بسحابته الخاصة؛ احذف --cloud</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>there is no display; use the command setup, or see --help</source>
        <translation>لا توجد شاشة؛ استخدم الأمر setup أو راجع --help</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>there is no window here; name a command, or see --help</source>
        <translation>لا توجد نافذة هنا؛ اذكر أمرًا أو راجع --help</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>say with --hand-over-to FILE where the three values go; without it the client secret would be lost</source>
        <translation>حدّد باستخدام --hand-over-to FILE مكان القيم الثلاث؛ وإلا فسيضيع سر العميل</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>nobody can be asked here; use --yes to agree to the plan</source>
        <translation>لا يمكن سؤال أحد هنا؛ استخدم --yes للموافقة على الخطة</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>say with --domain which whitelabel domain to set up</source>
        <translation>حدّد باستخدام --domain مجال العلامة البيضاء المراد إعداده</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>--hand-over-to: {reason}. Nothing was changed</source>
        <translation>‏--hand-over-to: {reason}. لم يتغير شيء</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>{reason}: {path}. {variable} names another folder</source>
        <translation>{reason}: {path}. يحدد {variable} مجلدًا آخر</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>the file {path} cannot be used ({reason})</source>
        <translation>لا يمكن استخدام الملف {path} ({reason})</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>the ports from {port} on cannot be used ({reason})</source>
        <translation>لا يمكن استخدام المنافذ بدءًا من {port} ({reason})</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>it cannot be served ({reason})</source>
        <translation>لا يمكن تشغيله ({reason})</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>{path} is not the state of a practice tenant; name another file</source>
        <translation>{path} ليس حالة مستأجر تدريب؛ اذكر ملفًا آخر</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>Please approve the sign-in to {vendor} with Microsoft accounts</source>
        <translation>يُرجى الموافقة على تسجيل الدخول إلى {vendor} باستخدام حسابات Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>Hello,</source>
        <translation>مرحبًا،</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>we are setting up the sign-in to {vendor} with Microsoft accounts. One approval is missing: admin consent for the application {name} in {organisation}.</source>
        <translation>نقوم بإعداد تسجيل الدخول إلى {vendor} باستخدام حسابات Microsoft. تنقص موافقة واحدة: موافقة المسؤول على التطبيق {name} في {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>It allows {vendor} to read the name and the e-mail address of whoever signs in ({permission}). It allows nothing else.</source>
        <translation>تسمح لـ {vendor} بقراءة اسم من يسجّل الدخول وعنوان بريده الإلكتروني ({permission}). ولا تسمح بأي شيء آخر.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>Please open this page, sign in and press Accept: {link}</source>
        <translation>يُرجى فتح هذه الصفحة وتسجيل الدخول والضغط على قبول: {link}</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>After Accept the page of {vendor} may show an error. That is expected: the approval was recorded all the same.</source>
        <translation>بعد القبول قد تعرض صفحة {vendor} خطأ. هذا متوقع: فقد سُجّلت الموافقة على أي حال.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>Or open the application in the portal and press Grant admin consent: {link}</source>
        <translation>أو افتح التطبيق في المدخل واضغط على منح موافقة المسؤول: {link}</translation>
    </message>
    <message>
        <location filename="../../wizard/core/approval.py"/>
        <source>The role Cloud Application Administrator is enough. Thank you.</source>
        <translation>يكفي دور مسؤول تطبيقات السحابة. شكرًا لك.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/changes.py"/>
        <source>no role</source>
        <translation>لا يوجد دور</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>For example: improvado.your-company.com.</source>
        <translation>على سبيل المثال: improvado.your-company.com.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>This is too long to be an address.</source>
        <translation>هذا أطول من أن يكون عنوانًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>This looks like an e-mail address or holds a sign-in name. Enter only the address of the site.</source>
        <translation>يبدو هذا عنوان بريد إلكتروني أو يحتوي على اسم تسجيل دخول. أدخل عنوان الموقع فقط.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>This is an e-mail address. Enter the address of the site.</source>
        <translation>هذا عنوان بريد إلكتروني. أدخل عنوان الموقع.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>An address that begins with {scheme} cannot be used.</source>
        <translation>لا يمكن استخدام عنوان يبدأ بـ {scheme}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>The number after the colon must be between 1 and {most}.</source>
        <translation>يجب أن يكون الرقم بعد النقطتين بين 1 و{most}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>Enter the address at which your team opens the site.</source>
        <translation>أدخل العنوان الذي يفتح منه فريقك الموقع.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>Browsers read a letter in {name} in different ways. Enter the spelling that begins with xn--.</source>
        <translation>تقرأ المتصفحات حرفًا في {name} بطرق مختلفة. أدخل الكتابة التي تبدأ بـ xn--.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>An address with a * stands for many sites. Enter the one address of your site.</source>
        <translation>العنوان الذي يحتوي على * يمثل مواقع كثيرة. أدخل العنوان الوحيد لموقعك.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>localhost is this computer only. Enter the address that your team uses.</source>
        <translation>localhost هو هذا الكمبيوتر فقط. أدخل العنوان الذي يستخدمه فريقك.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>An address cannot hold an underscore ( _ ). Did you mean a hyphen ( - )?</source>
        <translation>لا يمكن أن يحتوي العنوان على شرطة سفلية ( _ ). هل قصدت واصلة ( - )؟</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/core/domain.py"/>
        <source>The address has more than {count} characters.</source>
        <translation><numerusform>يحتوي العنوان على أكثر من {count} حرف.</numerusform><numerusform>يحتوي العنوان على أكثر من حرف واحد ({count}).</numerusform><numerusform>يحتوي العنوان على أكثر من حرفين ({count}).</numerusform><numerusform>يحتوي العنوان على أكثر من {count} أحرف.</numerusform><numerusform>يحتوي العنوان على أكثر من {count} حرفًا.</numerusform><numerusform>يحتوي العنوان على أكثر من {count} حرف.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>{name} is only a part of an address. Enter all of it.</source>
        <translation>{name} ليس إلا جزءًا من عنوان. أدخله كاملًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>{problem} {example}</source>
        <translation>{problem} {example}</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>{name} is not an address. Use letters, digits, hyphens and dots only.</source>
        <translation>{name} ليس عنوانًا. استخدم الحروف والأرقام والواصلات والنقاط فقط.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/core/domain.py"/>
        <source>A part between two dots has more than {count} characters.</source>
        <translation><numerusform>يحتوي جزء بين نقطتين على أكثر من {count} حرف.</numerusform><numerusform>يحتوي جزء بين نقطتين على أكثر من حرف واحد ({count}).</numerusform><numerusform>يحتوي جزء بين نقطتين على أكثر من حرفين ({count}).</numerusform><numerusform>يحتوي جزء بين نقطتين على أكثر من {count} أحرف.</numerusform><numerusform>يحتوي جزء بين نقطتين على أكثر من {count} حرفًا.</numerusform><numerusform>يحتوي جزء بين نقطتين على أكثر من {count} حرف.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>There is a dot too many in {name}.</source>
        <translation>توجد نقطة زائدة في {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/domain.py"/>
        <source>This is the number of a computer, not the name of a site.</source>
        <translation>هذا رقم كمبيوتر، وليس اسم موقع.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>Paste the Value of the client secret.</source>
        <translation>الصق قيمة سر العميل.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>This is the Secret ID. Copy the client secret from the column Value instead.</source>
        <translation>هذا معرّف السر. انسخ بدلًا منه سر العميل من عمود القيمة.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>The portal shows only the beginning of an older client secret. Create a new one and copy its Value.</source>
        <translation>لا يعرض المدخل إلا بداية سر عميل أقدم. أنشئ سرًا جديدًا وانسخ قيمته.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>This is not a client secret. Copy it with the button beside the Value.</source>
        <translation>هذا ليس سر عميل. انسخه بالزر الموجود بجانب القيمة.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/pasted.py"/>
        <source>This is not a Client ID. It stands on the application's Overview page.</source>
        <translation>هذا ليس معرّف عميل. تجده في صفحة نظرة عامة للتطبيق.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Microsoft is copying this between its servers.</source>
        <translation>تنسخ Microsoft هذا بين خوادمها.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Usually under a minute.</source>
        <translation>عادةً أقل من دقيقة.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Microsoft is still copying the new client secret between its servers.</source>
        <translation>ما زالت Microsoft تنسخ سر العميل الجديد بين خوادمها.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Usually under half a minute.</source>
        <translation>عادةً أقل من نصف دقيقة.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Microsoft asks us to slow down.</source>
        <translation>تطلب منا Microsoft التمهل.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Microsoft is busy. The wizard tries again.</source>
        <translation>Microsoft مشغولة. يحاول المعالج مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>Usually a few seconds.</source>
        <translation>عادةً بضع ثوانٍ.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>The connection was interrupted. The wizard tries again.</source>
        <translation>انقطع الاتصال. يحاول المعالج مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/patience.py"/>
        <source>The proxy does not answer. The wizard tries again.</source>
        <translation>لا يستجيب الوكيل. يحاول المعالج مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Microsoft asks us to slow down</source>
        <translation>تطلب منا Microsoft التمهل</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>There were too many requests.</source>
        <translation>كانت الطلبات كثيرة جدًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Wait a little and check again.</source>
        <translation>انتظر قليلًا وتحقق مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Usually nobody else is needed. If it stays so: your Customer Success Manager.</source>
        <translation>لا حاجة عادةً إلى أحد آخر. إذا بقي الأمر كذلك: Customer Success Manager.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Microsoft is busy</source>
        <translation>Microsoft مشغولة</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Microsoft's service did not answer properly.</source>
        <translation>لم تُجب خدمة Microsoft كما ينبغي.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>No connection to Microsoft</source>
        <translation>لا يوجد اتصال بـ Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Microsoft could not be reached from this computer.</source>
        <translation>تعذر الوصول إلى Microsoft من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Check your network connection, then check again.</source>
        <translation>تحقق من اتصال الشبكة، ثم تحقق مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your IT team, if your network needs a proxy.</source>
        <translation>فريق تكنولوجيا المعلومات لديك، إذا كانت شبكتك تحتاج إلى وكيل.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Something else answered in Microsoft's place</source>
        <translation>أجاب شيء آخر بدلًا من Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>A page of your network came instead of Microsoft's answer, for example the sign-in page of a guest Wi-Fi or a page that says that an address is blocked.</source>
        <translation>وصلت صفحة من شبكتك بدلًا من إجابة Microsoft، مثل صفحة تسجيل الدخول إلى شبكة Wi-Fi للضيوف أو صفحة تفيد بأن عنوانًا محظور.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Open any web page in your browser. If your network asks you to sign in there, do so, then check again. If it says that an address is blocked, ask your IT team to allow {hosts}.</source>
        <translation>افتح أي صفحة ويب في متصفحك. إذا طلبت منك شبكتك تسجيل الدخول هناك، فسجّل الدخول ثم تحقق مرة أخرى. وإذا أفادت بأن عنوانًا محظور، فاطلب من فريق تكنولوجيا المعلومات السماح بـ {hosts}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your IT team.</source>
        <translation>فريق تكنولوجيا المعلومات لديك.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy wants a sign-in</source>
        <translation>يطلب الوكيل تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy {proxy} asked for a user name and a password, and the wizard has none for it.</source>
        <translation>طلب الوكيل {proxy} اسم مستخدم وكلمة مرور، والمعالج لا يعرفهما.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Ask your IT team to let {hosts} through without a sign-in. Or set the environment variable HTTPS_PROXY to http://name:password@{proxy} and start the wizard again.</source>
        <translation>اطلب من فريق تكنولوجيا المعلومات السماح بمرور {hosts} دون تسجيل الدخول. أو عيّن متغير البيئة HTTPS_PROXY إلى ⁦http://name:password@{proxy}⁩ وابدأ المعالج مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy does not let the wizard through</source>
        <translation>لا يسمح الوكيل بمرور المعالج</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy {proxy} refused the connection to Microsoft.</source>
        <translation>رفض الوكيل {proxy} الاتصال بـ Microsoft.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Ask your IT team to allow {hosts}, then check again.</source>
        <translation>اطلب من فريق تكنولوجيا المعلومات السماح بـ {hosts}، ثم تحقق مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy does not answer</source>
        <translation>الوكيل لا يستجيب</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>This computer is set to reach the internet through the proxy {proxy}, which does not answer.</source>
        <translation>هذا الكمبيوتر مضبوط للوصول إلى الإنترنت عبر الوكيل {proxy} الذي لا يستجيب.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Check your network connection and the proxy settings of this computer, then check again.</source>
        <translation>تحقق من اتصال الشبكة ومن إعدادات الوكيل في هذا الكمبيوتر، ثم تحقق مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The proxy setting cannot be used</source>
        <translation>لا يمكن استخدام إعداد الوكيل</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>This computer is set to use the proxy {proxy}, which is not an HTTP proxy.</source>
        <translation>هذا الكمبيوتر مضبوط لاستخدام الوكيل {proxy}، وهو ليس وكيل HTTP.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Set the environment variable HTTPS_PROXY to an HTTP proxy, such as http://proxy.example.com:8080, and start the wizard again.</source>
        <translation>عيّن متغير البيئة HTTPS_PROXY إلى وكيل HTTP، مثل ⁦http://proxy.example.com:8080⁩، وابدأ المعالج مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The connection is not trusted</source>
        <translation>الاتصال غير موثوق به</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The certificate of the connection is not one that this computer trusts.</source>
        <translation>شهادة الاتصال ليست من الشهادات التي يثق بها هذا الكمبيوتر.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Ask your IT team to allow {hosts} without inspection.</source>
        <translation>اطلب من فريق تكنولوجيا المعلومات السماح بـ {hosts} دون فحص.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The certificate does not fit this computer's clock</source>
        <translation>لا تتوافق الشهادة مع ساعة هذا الكمبيوتر</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The certificate shown for {host} is valid from {starts} to {ends}, and the clock of this computer says {today}.</source>
        <translation>الشهادة المعروضة من أجل {host} صالحة من {starts} إلى {ends}، وساعة هذا الكمبيوتر تشير إلى {today}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>If the date or the time is wrong, set the clock of this computer, then check again.</source>
        <translation>إذا كان التاريخ أو الوقت غير صحيح، فاضبط ساعة هذا الكمبيوتر، ثم تحقق مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your IT team, if the clock is right. The certificate was issued by {issuer}.</source>
        <translation>فريق تكنولوجيا المعلومات لديك، إذا كانت الساعة صحيحة. أصدر الشهادةَ {issuer}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Something on your network opens the connection</source>
        <translation>شيء في شبكتك يفك تشفير الاتصال</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The certificate shown for {host} was issued by {issuer}, which this computer does not trust. Networks that inspect traffic do this.</source>
        <translation>الشهادة المعروضة من أجل {host} أصدرها {issuer}، وهذا الكمبيوتر لا يثق به. تفعل ذلك الشبكات التي تفحص حركة البيانات.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Ask your IT team to allow {hosts} without inspection, or to make this computer trust {issuer}.</source>
        <translation>اطلب من فريق تكنولوجيا المعلومات السماح بـ {hosts} دون فحص، أو جعل هذا الكمبيوتر يثق بـ {issuer}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The computer's clock seems wrong</source>
        <translation>تبدو ساعة الكمبيوتر غير صحيحة</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Set date, time and time zone of this computer, then check again.</source>
        <translation>اضبط التاريخ والوقت والمنطقة الزمنية في هذا الكمبيوتر، ثم تحقق مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your IT team, if you may not set the clock.</source>
        <translation>فريق تكنولوجيا المعلومات لديك، إذا لم يكن مسموحًا لك بضبط الساعة.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>The wizard cannot write its notes</source>
        <translation>لا يمكن للمعالج كتابة ملاحظاته</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Before each change the wizard writes down what it is about to do, and it cannot write to this computer's disk. This change was not made.</source>
        <translation>قبل كل تغيير يدوّن المعالج ما يوشك أن يفعله، وهو لا يستطيع الكتابة على قرص هذا الكمبيوتر. لم يُجرَ هذا التغيير.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Make room on the disk, or let the wizard write to your home folder, then check again.</source>
        <translation>وفّر مساحة على القرص، أو اسمح للمعالج بالكتابة في مجلدك الرئيسي، ثم تحقق مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/network.py"/>
        <source>Your help desk.</source>
        <translation>مكتب المساعدة لديك.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>This is not a whitelabel domain</source>
        <translation>هذا ليس مجال علامة بيضاء</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Type the address at which you open Improvado, for example acme.improvado.io.</source>
        <translation>أدخل العنوان الذي تفتح منه Improvado، مثل acme.improvado.io.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Your Customer Success Manager knows the domain.</source>
        <translation>يعرف Customer Success Manager المجال.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The new client secret does not work yet</source>
        <translation>سر العميل الجديد لا يعمل بعد</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Wait a few minutes and check again. It rarely takes longer than 15 minutes.</source>
        <translation>انتظر بضع دقائق وتحقق مرة أخرى. نادرًا ما يستغرق أكثر من 15 دقيقة.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The client secret is not accepted</source>
        <translation>لم يُقبل سر العميل</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft does not accept this client secret.</source>
        <translation>لا تقبل Microsoft سر العميل هذا.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Create a new client secret.</source>
        <translation>أنشئ سر عميل جديدًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>A Cloud Application Administrator or Application Administrator.</source>
        <translation>مسؤول تطبيقات السحابة أو مسؤول التطبيقات.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The client secret has expired</source>
        <translation>انتهت صلاحية سر العميل</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Its end date has passed.</source>
        <translation>مضى تاريخ انتهائه.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>This client secret belongs to something else</source>
        <translation>سر العميل هذا ينتمي إلى شيء آخر</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{name} has no valid client secret that begins like the one you pasted.</source>
        <translation>ليس لدى {name} سر عميل صالح يبدأ مثل السر الذي لصقته.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>In the portal open {name}, Certificates &amp; secrets. Create a new client secret there and copy its Value.</source>
        <translation>افتح في المدخل {name}، الشهادات والأسرار. أنشئ هناك سر عميل جديدًا وانسخ قيمته.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The client secret's value is not known</source>
        <translation>قيمة سر العميل غير معروفة</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Its value was shown only when it was created.</source>
        <translation>عُرضت قيمته عند إنشائه فقط.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>If you no longer have the value, create a new client secret.</source>
        <translation>إذا لم تعد لديك القيمة، فأنشئ سر عميل جديدًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The application is switched off</source>
        <translation>التطبيق معطّل</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Someone switched off signing in to this application.</source>
        <translation>عطّل شخص ما تسجيل الدخول إلى هذا التطبيق.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Switch it on in the portal: Enterprise applications, Properties, Enabled for users to sign in.</source>
        <translation>فعّله في المدخل: تطبيقات المؤسسة، الخصائص، ممكّن ليتمكن المستخدمون من تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>An administrator of {organisation}.</source>
        <translation>مسؤول في {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The Redirect URI differs</source>
        <translation>معرّف URI لإعادة التوجيه مختلف</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The Redirect URI at Microsoft is not the one that Improvado uses.</source>
        <translation>معرّف URI لإعادة التوجيه لدى Microsoft ليس المعرّف الذي يستخدمه Improvado.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Let the wizard add the right one. Every other Redirect URI stays.</source>
        <translation>دع المعالج يضيف المعرّف الصحيح. تبقى كل معرّفات URI الأخرى لإعادة التوجيه.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The Tenant ID is missing in the sign-in</source>
        <translation>معرّف المستأجر غير موجود في تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The application accepts only its own organisation.</source>
        <translation>لا يقبل التطبيق إلا مؤسسته.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The Tenant ID has to be entered at Improvado.</source>
        <translation>يجب إدخال معرّف المستأجر لدى Improvado.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Your Customer Success Manager.</source>
        <translation>Customer Success Manager.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Something with this name exists already</source>
        <translation>يوجد بالفعل شيء بهذا الاسم</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft refused because another object uses the same value.</source>
        <translation>رفضت Microsoft لأن كائنًا آخر يستخدم القيمة نفسها.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Check again, or choose another name.</source>
        <translation>تحقق مرة أخرى، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>A deleted application is in the way</source>
        <translation>يوجد تطبيق محذوف يعيق العملية</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>An application that was created for this domain was deleted, and Microsoft still keeps it.</source>
        <translation>حُذف تطبيق أُنشئ لهذا المجال، وما زالت Microsoft تحتفظ به.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Restore it with what was in it. Or delete it permanently in the portal under App registrations, Deleted applications, and check again.</source>
        <translation>استعده مع محتواه. أو احذفه نهائيًا في المدخل ضمن تسجيلات التطبيقات، التطبيقات المحذوفة، ثم تحقق مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Several applications fit</source>
        <translation>عدة تطبيقات مطابقة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{count} applications in {organisation} use this Redirect URI.</source>
        <translation><numerusform>لا تطبيقات ({count}) في {organisation} تستخدم معرّف URI هذا لإعادة التوجيه.</numerusform><numerusform>تطبيق واحد ({count}) في {organisation} يستخدم معرّف URI هذا لإعادة التوجيه.</numerusform><numerusform>تطبيقان ({count}) في {organisation} يستخدمان معرّف URI هذا لإعادة التوجيه.</numerusform><numerusform>{count} تطبيقات في {organisation} تستخدم معرّف URI هذا لإعادة التوجيه.</numerusform><numerusform>{count} تطبيقًا في {organisation} تستخدم معرّف URI هذا لإعادة التوجيه.</numerusform><numerusform>{count} تطبيق في {organisation} تستخدم معرّف URI هذا لإعادة التوجيه.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Choose the one to use.</source>
        <translation>اختر التطبيق المراد استخدامه.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>It exists already</source>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft says that it was created already.</source>
        <translation>تقول Microsoft إنه أُنشئ بالفعل.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Check again.</source>
        <translation>تحقق مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft is still copying</source>
        <translation>ما زالت Microsoft تنسخ</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>What was just created is not visible on all of Microsoft's servers yet.</source>
        <translation>ما أُنشئ للتو غير مرئي بعد على جميع خوادم Microsoft.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>It is no longer there</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The application, or a part of it, was deleted in the meantime.</source>
        <translation>حُذف التطبيق، أو جزء منه، في هذه الأثناء.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Let the wizard create what is missing again.</source>
        <translation>دع المعالج ينشئ ما هو مفقود من جديد.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>It could not be checked</source>
        <translation>تعذر التحقق</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The result could not be read back.</source>
        <translation>تعذرت إعادة قراءة النتيجة.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>It takes longer than usual</source>
        <translation>يستغرق الأمر وقتًا أطول من المعتاد</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The change was made, and Microsoft does not show it yet.</source>
        <translation>أُجري التغيير، لكن Microsoft لا تعرضه بعد.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Wait a few minutes, then check again. Nothing is lost.</source>
        <translation>انتظر بضع دقائق ثم تحقق مرة أخرى. لم يضِع شيء.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The application is not listed under Enterprise applications</source>
        <translation>التطبيق غير مدرج ضمن تطبيقات المؤسسة</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Its entry there, the service principal, is missing. Without it nobody can sign in.</source>
        <translation>إدخاله هناك، أي كيان الخدمة، مفقود. من دونه لا يمكن لأحد تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Let the wizard create it again.</source>
        <translation>دع المعالج ينشئه من جديد.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Several domains are set up</source>
        <translation>تم إعداد عدة مجالات</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{organisation} has applications for {domains}.</source>
        <translation>لدى {organisation} تطبيقات من أجل {domains}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Say for which domain, with --domain.</source>
        <translation>حدد المجال باستخدام --domain.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>No application has this Client ID</source>
        <translation>لا يوجد تطبيق له معرّف العميل هذا</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{organisation} has no application with this Client ID.</source>
        <translation>لا يوجد في {organisation} تطبيق له معرّف العميل هذا.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Copy the Client ID from the application's Overview page. If the application was created just now, wait a minute and check again.</source>
        <translation>انسخ معرّف العميل من صفحة نظرة عامة للتطبيق. إذا أُنشئ التطبيق للتو، فانتظر دقيقة وتحقق مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Single sign-on is not set up yet</source>
        <translation>لم يُعدّ تسجيل الدخول الأحادي بعد</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>No application for single sign-on was found in {organisation}.</source>
        <translation>لم يُعثر في {organisation} على تطبيق لتسجيل الدخول الأحادي.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Check the domain, or set single sign-on up first.</source>
        <translation>تحقق من المجال، أو أعدّ تسجيل الدخول الأحادي أولًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>There is nothing to restore</source>
        <translation>لا يوجد ما يُستعاد</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Entra's recycle bin holds nothing that was deleted here for this domain. Deleted applications rest there for 30 days.</source>
        <translation>لا تحتوي سلة المحذوفات في Entra على أي شيء حُذف هنا لهذا المجال. تبقى التطبيقات المحذوفة فيها لمدة 30 يومًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Set single sign-on up again.</source>
        <translation>أعدّ تسجيل الدخول الأحادي مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>The new client secret was not handed over</source>
        <translation>لم يُسلَّم سر العميل الجديد</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>As long as nobody has the new client secret, the old ones are still needed.</source>
        <translation>ما دام سر العميل الجديد ليس لدى أحد، تظل الأسرار القديمة لازمة.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Create a new client secret, hand it over, then remove the old ones.</source>
        <translation>أنشئ سر عميل جديدًا وسلّمه، ثم أزل الأسرار القديمة.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Something unexpected happened</source>
        <translation>حدث أمر غير متوقع</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Microsoft or the wizard reported something that is not known.</source>
        <translation>أبلغت Microsoft أو أبلغ المعالج عن شيء غير معروف.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Check again. If the problem stays, send the details to support.</source>
        <translation>تحقق مرة أخرى. إذا بقيت المشكلة، فأرسل التفاصيل إلى الدعم.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>An administrator has to approve</source>
        <translation>يجب أن يوافق مسؤول</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Only an administrator may grant admin consent for {organisation}.</source>
        <translation>لا يمكن إلا لمسؤول منح موافقة المسؤول من أجل {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Ask a Cloud Application Administrator to sign in here, or to press Grant admin consent in the portal under API permissions. Then check again.</source>
        <translation>اطلب من مسؤول تطبيقات السحابة تسجيل الدخول هنا، أو الضغط على منح موافقة المسؤول في المدخل ضمن أذونات واجهة برمجة التطبيقات. ثم تحقق مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Your account lacks a role</source>
        <translation>ينقص حسابك دور</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Microsoft said that your account may not do this. Active roles at the last sign-in: {roles}.</source>
        <translation>أفادت Microsoft بأن حسابك لا يملك هذا الحق. الأدوار النشطة عند آخر تسجيل دخول: {roles}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>The role {role} is needed. If your organisation uses Privileged Identity Management (PIM), activate it there. Then check again with a new sign-in: a role counts only from the next sign-in on.</source>
        <translation>الدور {role} مطلوب. إذا كانت مؤسستك تستخدم Privileged Identity Management (PIM)، فنشّطه هناك. ثم تحقق مرة أخرى بتسجيل دخول جديد: لا يسري الدور إلا من تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Whoever assigns roles in {organisation}. Global Administrator is not needed.</source>
        <translation>من يعيّن الأدوار في {organisation}. لا يلزم دور المسؤول العام.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Your account has reached its limit</source>
        <translation>بلغ حسابك حدّه</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Accounts without a role may create only a limited number of objects.</source>
        <translation>لا يمكن للحسابات التي ليس لها دور إنشاء سوى عدد محدود من الكائنات.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Use an administrator's account, or delete applications that are no longer used.</source>
        <translation>استخدم حساب مسؤول، أو احذف التطبيقات التي لم تعد مستخدمة.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Client secrets are not allowed here</source>
        <translation>أسرار العميل غير مسموح بها هنا</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>A policy of {organisation} forbids client secrets.</source>
        <translation>يحظر نهج في {organisation} أسرار العميل.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Ask for an exception, then check again. If the exception is made for one application only, the application has to be registered first.</source>
        <translation>اطلب استثناءً ثم تحقق مرة أخرى. إذا كان الاستثناء لتطبيق واحد فقط، فيجب تسجيل التطبيق أولًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Your IT security team: Enterprise applications, Application policies.</source>
        <translation>فريق أمن تكنولوجيا المعلومات لديك: تطبيقات المؤسسة، نُهج التطبيق.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>The client secret would be valid for too long</source>
        <translation>سيكون سر العميل صالحًا لمدة أطول من اللازم</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>A policy of {organisation} limits how long a client secret is valid.</source>
        <translation>يحدّ نهج في {organisation} من مدة صلاحية سر العميل.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Create it for the longest time that is allowed. You will need a new one sooner.</source>
        <translation>أنشئه لأطول مدة مسموح بها. ستحتاج إلى سر جديد قبل ذلك.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>The wizard only checks</source>
        <translation>المعالج يتحقق فقط</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>You chose to make all changes yourself, so the wizard changes nothing.</source>
        <translation>اخترت إجراء جميع التغييرات بنفسك، لذلك لا يغيّر المعالج شيئًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/rights.py"/>
        <source>Make the change in the portal, then check again. Or let the wizard make the changes: the choice is on the page What will change.</source>
        <translation>أجرِ التغيير في المدخل ثم تحقق مرة أخرى. أو دع المعالج يجري التغييرات: الخيار موجود في صفحة «ما الذي سيتغير».</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in was cancelled</source>
        <translation>أُلغي تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in ended before it was complete.</source>
        <translation>انتهى تسجيل الدخول قبل اكتماله.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Start it again when you are ready.</source>
        <translation>ابدأه مرة أخرى عندما تكون مستعدًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in took too long</source>
        <translation>استغرق تسجيل الدخول وقتًا طويلًا</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>No answer came from the browser in time.</source>
        <translation>لم تصل إجابة من المتصفح في الوقت المناسب.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Open the sign-in page again. If your browser cannot show it, sign in with a code.</source>
        <translation>افتح صفحة تسجيل الدخول مرة أخرى. إذا تعذر على متصفحك عرضها، فسجّل الدخول باستخدام رمز.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The browser could not bring the sign-in back</source>
        <translation>تعذر على المتصفح إعادة تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your browser uses only https, and so it cannot reach the wizard on this computer.</source>
        <translation>يستخدم متصفحك https فقط، لذلك لا يمكنه الوصول إلى المعالج على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with a code instead.</source>
        <translation>سجّل الدخول باستخدام رمز بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in was declined</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Cancel was pressed on Microsoft's page.</source>
        <translation>ضُغط على إلغاء في صفحة Microsoft.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in again and press Accept.</source>
        <translation>سجّل الدخول مرة أخرى واضغط على قبول.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Please sign in again</source>
        <translation>يُرجى تسجيل الدخول مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft ended this sign-in. That is normal after some time.</source>
        <translation>أنهت Microsoft تسجيل الدخول هذا. هذا طبيعي بعد مرور بعض الوقت.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in again. Nothing that was created is lost.</source>
        <translation>سجّل الدخول مرة أخرى. لم يضِع أي شيء مما أُنشئ.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Please sign in once more</source>
        <translation>يُرجى تسجيل الدخول مرة أخرى من جديد</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The connection broke off at the end of the sign-in, and Microsoft takes each sign-in only once.</source>
        <translation>انقطع الاتصال في نهاية تسجيل الدخول، ولا تقبل Microsoft كل تسجيل دخول إلا مرة واحدة.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in again. Nothing was changed.</source>
        <translation>سجّل الدخول مرة أخرى. لم يتغيّر أي شيء.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>A sign-in policy stopped you</source>
        <translation>أوقفك نهج تسجيل دخول</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>A sign-in policy of your organisation does not allow this sign-in.</source>
        <translation>لا يسمح نهج تسجيل دخول في مؤسستك بتسجيل الدخول هذا.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in another way, or use your managed company computer or network.</source>
        <translation>سجّل الدخول بطريقة أخرى، أو استخدم كمبيوتر الشركة المُدار أو شبكتها.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your IT security team can look the sign-in up with the numbers in the details.</source>
        <translation>يمكن لفريق أمن تكنولوجيا المعلومات البحث عن تسجيل الدخول بالأرقام الواردة في التفاصيل.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Signing in with a code is not allowed here</source>
        <translation>لا يُسمح هنا بتسجيل الدخول باستخدام رمز</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your organisation blocks sign-ins with a code.</source>
        <translation>تحظر مؤسستك تسجيل الدخول باستخدام رمز.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with the browser instead.</source>
        <translation>سجّل الدخول باستخدام المتصفح بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your IT security team.</source>
        <translation>فريق أمن تكنولوجيا المعلومات لديك.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The code has expired</source>
        <translation>انتهت صلاحية الرمز</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>A code is valid for 15 minutes only.</source>
        <translation>الرمز صالح لمدة 15 دقيقة فقط.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Get a new code.</source>
        <translation>احصل على رمز جديد.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This account is not in the organisation</source>
        <translation>هذا الحساب ليس في المؤسسة</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The account you chose does not belong to this organisation.</source>
        <translation>الحساب الذي اخترته لا ينتمي إلى هذه المؤسسة.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with your work account of this organisation, not with a personal account.</source>
        <translation>سجّل الدخول بحساب العمل الخاص بك في هذه المؤسسة، وليس بحساب شخصي.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This is another organisation</source>
        <translation>هذه مؤسسة أخرى</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>You signed in to {organisation}, and {expected} was expected.</source>
        <translation>سجّلت الدخول إلى {organisation}، وكان المتوقع {expected}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with an account of {expected}.</source>
        <translation>سجّل الدخول بحساب من {expected}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The organisation was not found</source>
        <translation>لم يُعثر على المؤسسة</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft does not know an organisation of that name.</source>
        <translation>لا تعرف Microsoft مؤسسة بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Check its name. If your company uses Microsoft's government or China cloud, choose it.</source>
        <translation>تحقق من اسمها. إذا كانت شركتك تستخدم سحابة Microsoft الحكومية أو سحابة الصين، فاخترها.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>User name or password is wrong</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيح</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft did not accept them.</source>
        <translation>لم تقبلهما Microsoft.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Try again. The wizard never sees your password.</source>
        <translation>حاول مرة أخرى. لا يرى المعالج كلمة مرورك أبدًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This account cannot sign in now</source>
        <translation>لا يمكن لهذا الحساب تسجيل الدخول الآن</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The account is locked or switched off, or its password has expired.</source>
        <translation>الحساب مقفل أو معطّل، أو انتهت صلاحية كلمة مروره.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Wait a few minutes or reset the password.</source>
        <translation>انتظر بضع دقائق أو أعد تعيين كلمة المرور.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>A second factor is needed</source>
        <translation>يلزم عامل ثانٍ</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft wants you to confirm the sign-in with a second factor.</source>
        <translation>تريد Microsoft أن تؤكد تسجيل الدخول بعامل ثانٍ.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Set it up at aka.ms/mfasetup, then sign in again.</source>
        <translation>أعدّه على aka.ms/mfasetup ثم سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This computer is not managed</source>
        <translation>هذا الكمبيوتر غير مُدار</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your organisation allows this sign-in only from its own computers.</source>
        <translation>تسمح مؤسستك بتسجيل الدخول هذا من أجهزة الكمبيوتر الخاصة بها فقط.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Run the wizard on your managed company computer.</source>
        <translation>شغّل المعالج على كمبيوتر الشركة المُدار.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>You are not assigned to the app that signs you in</source>
        <translation>لم يتم تعيينك للتطبيق الذي يسجّل دخولك</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your organisation lets only chosen people use it.</source>
        <translation>لا تسمح مؤسستك باستخدامه إلا لأشخاص مختارين.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with another of Microsoft's apps, or ask to be assigned.</source>
        <translation>سجّل الدخول باستخدام تطبيق آخر من Microsoft، أو اطلب تعيينك.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>This is a partner's account</source>
        <translation>هذا حساب شريك</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>You signed in as a partner of this organisation.</source>
        <translation>سجّلت الدخول بصفتك شريكًا لهذه المؤسسة.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Use an account of the customer's own organisation.</source>
        <translation>استخدم حسابًا من مؤسسة العميل نفسها.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Microsoft refused the app that signs you in</source>
        <translation>رفضت Microsoft التطبيق الذي يسجّل دخولك</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Your organisation does not allow the app with which the wizard signs in.</source>
        <translation>لا تسمح مؤسستك بالتطبيق الذي يسجّل المعالج الدخول به.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in with another of Microsoft's apps, or ask for this one to be allowed.</source>
        <translation>سجّل الدخول باستخدام تطبيق آخر من Microsoft، أو اطلب السماح بهذا التطبيق.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>No sign-in was found on this computer</source>
        <translation>لم يُعثر على تسجيل دخول على هذا الكمبيوتر</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The Azure tools on this computer are missing or not signed in.</source>
        <translation>أدوات Azure على هذا الكمبيوتر غير موجودة أو لم يتم تسجيل الدخول فيها.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Please sign in first</source>
        <translation>يُرجى تسجيل الدخول أولًا</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The wizard is not signed in.</source>
        <translation>لم يسجّل المعالج الدخول.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Sign in to Azure.</source>
        <translation>سجّل الدخول إلى Azure.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Check again</source>
        <translation>التحقق مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use another account</source>
        <translation>استخدام حساب آخر</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Sign in with a code</source>
        <translation>تسجيل الدخول باستخدام رمز</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use the longest time allowed</source>
        <translation>استخدام أطول مدة مسموح بها</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Create a new client secret</source>
        <translation>إنشاء سر عميل جديد</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use this application</source>
        <translation>استخدام هذا التطبيق</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use this Client ID</source>
        <translation>استخدام معرّف العميل هذا</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Check the client secret</source>
        <translation>التحقق من سر العميل</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Register the application anyway</source>
        <translation>تسجيل التطبيق على أي حال</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Use it with a new client secret</source>
        <translation>استخدامه مع سر عميل جديد</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Register a new application</source>
        <translation>تسجيل تطبيق جديد</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Wait and check again</source>
        <translation>الانتظار والتحقق مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Check again with a new sign-in</source>
        <translation>التحقق مرة أخرى بتسجيل دخول جديد</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Activate a role in PIM</source>
        <translation>تنشيط دور في PIM</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Sign in with another Microsoft app</source>
        <translation>تسجيل الدخول باستخدام تطبيق آخر من Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Repair the Redirect URI</source>
        <translation>إصلاح معرّف URI لإعادة التوجيه</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Create what is missing</source>
        <translation>إنشاء ما هو مفقود</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>List it under Enterprise applications</source>
        <translation>إدراجه ضمن تطبيقات المؤسسة</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Restore the application</source>
        <translation>استعادة التطبيق</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Cloud Application Administrator</source>
        <translation>مسؤول تطبيقات السحابة</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Microsoft's sign-in and Graph addresses</source>
        <translation>عناوين تسجيل الدخول وGraph من Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Microsoft refused because the times differ.</source>
        <translation>رفضت Microsoft لأن الأوقات مختلفة.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the Redirect URI</source>
        <translation>معرّف URI لإعادة التوجيه</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the entry under Enterprise applications</source>
        <translation>الإدخال ضمن تطبيقات المؤسسة</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the permission in the application's list</source>
        <translation>الإذن في قائمة التطبيق</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the admin consent</source>
        <translation>موافقة المسؤول</translation>
    </message>
    <message>
        <location filename="../../wizard/core/words.py"/>
        <source>{things}, {next}</source>
        <translation>{things}، {next}</translation>
    </message>
    <message>
        <location filename="../../wizard/core/words.py"/>
        <source>January, February, March, April, May, June, July, August, September, October, November, December</source>
        <translation>يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر</translation>
    </message>
    <message>
        <location filename="../../wizard/core/words.py"/>
        <source>Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec</source>
        <translation>يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر</translation>
    </message>
    <message>
        <location filename="../../wizard/core/words.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>You are signed in</source>
        <translation>تم تسجيل دخولك</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>You can close this page and go back to the wizard.</source>
        <translation>يمكنك إغلاق هذه الصفحة والعودة إلى المعالج.</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>The sign-in did not finish</source>
        <translation>لم يكتمل تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>Go back to the wizard. It says what you can do.</source>
        <translation>عُد إلى المعالج. سيخبرك بما يمكنك فعله.</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>The wizard does not wait for this answer</source>
        <translation>لا ينتظر المعالج هذه الإجابة</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>Close this page and go back to the wizard.</source>
        <translation>أغلق هذه الصفحة وعُد إلى المعالج.</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>There is nothing here</source>
        <translation>لا يوجد شيء هنا</translation>
    </message>
    <message>
        <location filename="../../wizard/entra/answer_pages.py"/>
        <source>You can close this page.</source>
        <translation>يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} days ahead of Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} day ahead of Microsoft's.</extracomment>
        <translation><numerusform>ساعة هذا الكمبيوتر متقدمة على ساعة Microsoft بمقدار {count} يوم.</numerusform><numerusform>ساعة هذا الكمبيوتر متقدمة على ساعة Microsoft بمقدار يوم واحد ({count}).</numerusform><numerusform>ساعة هذا الكمبيوتر متقدمة على ساعة Microsoft بمقدار يومين ({count}).</numerusform><numerusform>ساعة هذا الكمبيوتر متقدمة على ساعة Microsoft بمقدار {count} أيام.</numerusform><numerusform>ساعة هذا الكمبيوتر متقدمة على ساعة Microsoft بمقدار {count} يومًا.</numerusform><numerusform>ساعة هذا الكمبيوتر متقدمة على ساعة Microsoft بمقدار {count} يوم.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} hours ahead of Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} hour ahead of Microsoft's.</extracomment>
        <translation><numerusform>ساعة هذا الكمبيوتر متقدمة على ساعة Microsoft بمقدار {count} ساعة.</numerusform><numerusform>ساعة هذا الكمبيوتر متقدمة على ساعة Microsoft بمقدار ساعة واحدة ({count}).</numerusform><numerusform>ساعة هذا الكمبيوتر متقدمة على ساعة Microsoft بمقدار ساعتين ({count}).</numerusform><numerusform>ساعة هذا الكمبيوتر متقدمة على ساعة Microsoft بمقدار {count} ساعات.</numerusform><numerusform>ساعة هذا الكمبيوتر متقدمة على ساعة Microsoft بمقدار {count} ساعة.</numerusform><numerusform>ساعة هذا الكمبيوتر متقدمة على ساعة Microsoft بمقدار {count} ساعة.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} minutes ahead of Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} minute ahead of Microsoft's.</extracomment>
        <translation><numerusform>ساعة هذا الكمبيوتر متقدمة على ساعة Microsoft بمقدار {count} دقيقة.</numerusform><numerusform>ساعة هذا الكمبيوتر متقدمة على ساعة Microsoft بمقدار دقيقة واحدة ({count}).</numerusform><numerusform>ساعة هذا الكمبيوتر متقدمة على ساعة Microsoft بمقدار دقيقتين ({count}).</numerusform><numerusform>ساعة هذا الكمبيوتر متقدمة على ساعة Microsoft بمقدار {count} دقائق.</numerusform><numerusform>ساعة هذا الكمبيوتر متقدمة على ساعة Microsoft بمقدار {count} دقيقة.</numerusform><numerusform>ساعة هذا الكمبيوتر متقدمة على ساعة Microsoft بمقدار {count} دقيقة.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} days behind Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} day behind Microsoft's.</extracomment>
        <translation><numerusform>ساعة هذا الكمبيوتر متأخرة عن ساعة Microsoft بمقدار {count} يوم.</numerusform><numerusform>ساعة هذا الكمبيوتر متأخرة عن ساعة Microsoft بمقدار يوم واحد ({count}).</numerusform><numerusform>ساعة هذا الكمبيوتر متأخرة عن ساعة Microsoft بمقدار يومين ({count}).</numerusform><numerusform>ساعة هذا الكمبيوتر متأخرة عن ساعة Microsoft بمقدار {count} أيام.</numerusform><numerusform>ساعة هذا الكمبيوتر متأخرة عن ساعة Microsoft بمقدار {count} يومًا.</numerusform><numerusform>ساعة هذا الكمبيوتر متأخرة عن ساعة Microsoft بمقدار {count} يوم.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} hours behind Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} hour behind Microsoft's.</extracomment>
        <translation><numerusform>ساعة هذا الكمبيوتر متأخرة عن ساعة Microsoft بمقدار {count} ساعة.</numerusform><numerusform>ساعة هذا الكمبيوتر متأخرة عن ساعة Microsoft بمقدار ساعة واحدة ({count}).</numerusform><numerusform>ساعة هذا الكمبيوتر متأخرة عن ساعة Microsoft بمقدار ساعتين ({count}).</numerusform><numerusform>ساعة هذا الكمبيوتر متأخرة عن ساعة Microsoft بمقدار {count} ساعات.</numerusform><numerusform>ساعة هذا الكمبيوتر متأخرة عن ساعة Microsoft بمقدار {count} ساعة.</numerusform><numerusform>ساعة هذا الكمبيوتر متأخرة عن ساعة Microsoft بمقدار {count} ساعة.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/entra/network_problems.py"/>
        <source>The clock of this computer is {count} minutes behind Microsoft's.</source>
        <extracomment>In English for 1: The clock of this computer is {count} minute behind Microsoft's.</extracomment>
        <translation><numerusform>ساعة هذا الكمبيوتر متأخرة عن ساعة Microsoft بمقدار {count} دقيقة.</numerusform><numerusform>ساعة هذا الكمبيوتر متأخرة عن ساعة Microsoft بمقدار دقيقة واحدة ({count}).</numerusform><numerusform>ساعة هذا الكمبيوتر متأخرة عن ساعة Microsoft بمقدار دقيقتين ({count}).</numerusform><numerusform>ساعة هذا الكمبيوتر متأخرة عن ساعة Microsoft بمقدار {count} دقائق.</numerusform><numerusform>ساعة هذا الكمبيوتر متأخرة عن ساعة Microsoft بمقدار {count} دقيقة.</numerusform><numerusform>ساعة هذا الكمبيوتر متأخرة عن ساعة Microsoft بمقدار {count} دقيقة.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/entra/problems.py"/>
        <source>Microsoft does not accept the Redirect URI that belongs to this domain.</source>
        <translation>لا تقبل Microsoft معرّف URI لإعادة التوجيه التابع لهذا المجال.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>The wizard is still working. Close it anyway?</source>
        <translation>ما زال المعالج يعمل. هل تريد إغلاقه على أي حال؟</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>What was created in your tenant stays there. Start the wizard again to go on from there.</source>
        <translation>ما أُنشئ في المستأجر لديك يبقى هناك. ابدأ المعالج مرة أخرى للمتابعة من هناك.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>The client secret was not handed over yet. Close the wizard anyway?</source>
        <translation>لم يُسلَّم سر العميل بعد. هل تريد إغلاق المعالج على أي حال؟</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>Its value cannot be shown again. You would have to create a new client secret.</source>
        <translation>لا يمكن عرض قيمته مرة أخرى. سيكون عليك إنشاء سر عميل جديد.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>Close the wizard</source>
        <translation>إغلاق المعالج</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/leaving.py"/>
        <source>The wizard cannot go on.</source>
        <translation>لا يمكن للمعالج المتابعة.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>It was undone.</source>
        <translation>تم التراجع عنه.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Check, renew or undo</source>
        <translation>تحقق أو تجديد أو تراجع</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Remove the older client secrets</source>
        <translation>إزالة أسرار العميل الأقدم</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Undo the set-up</source>
        <translation>التراجع عن الإعداد</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>What is set up</source>
        <translation>ما تم إعداده</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>The wizard can repair this. It adds what is missing and touches nothing else.</source>
        <translation>يمكن للمعالج إصلاح ذلك. يضيف ما هو مفقود ولا يمس أي شيء آخر.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>A new one works beside the old one, so nobody is locked out meanwhile.</source>
        <translation>يعمل السر الجديد إلى جانب القديم، فلا يُمنع أحد من الدخول في هذه الأثناء.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Undo</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Read just now in {organisation}.</source>
        <translation>قُرئ للتو في {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Please sign in to Azure first.</source>
        <translation>يُرجى تسجيل الدخول إلى Azure أولًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>This is what the wizard created for {domain}. Nothing else is touched.</source>
        <translation>هذا ما أنشأه المعالج من أجل {domain}. لا يُمسّ أي شيء آخر.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>What was deleted rests in Entra's recycle bin for 30 days. It can be restored.</source>
        <translation>يبقى ما حُذف في سلة المحذوفات في Entra لمدة 30 يومًا. ويمكن استعادته.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Nothing is left of what the wizard created for {domain}.</source>
        <translation>لم يبقَ شيء مما أنشأه المعالج من أجل {domain}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Undo the set-up?</source>
        <translation>هل تريد التراجع عن الإعداد؟</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>People can then no longer sign in through it.</source>
        <translation>لن يتمكن أحد بعد ذلك من تسجيل الدخول من خلاله.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/manage.py"/>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Like this computer</source>
        <translation>مثل هذا الكمبيوتر</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Help for this page</source>
        <translation>مساعدة لهذه الصفحة</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Share-safe screen</source>
        <translation>شاشة آمنة للمشاركة</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Pictures of the portal</source>
        <translation>صور المدخل</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Sets up Microsoft Entra ID single sign-on, step by step. Not a product of Microsoft or Improvado.</source>
        <translation>يُعدّ تسجيل الدخول الأحادي عبر Microsoft Entra ID، خطوة بخطوة. ليس منتجًا من Microsoft أو Improvado.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Not all is there yet. What was just saved can take a minute to show.</source>
        <translation>لم يظهر كل شيء بعد. قد يستغرق ظهور ما حُفظ للتو دقيقة.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Let the wizard do it</source>
        <translation>دع المعالج يقوم بذلك</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>I'll do it in the portal</source>
        <translation>سأقوم بذلك في المدخل</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Step {number} of {total}</source>
        <translation>الخطوة {number} من {total}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Step {number} of {total} · article step {step}</source>
        <translation>الخطوة {number} من {total} · خطوة المقالة {step}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Step {number} of {total} · article steps {steps}</source>
        <translation>الخطوة {number} من {total} · خطوات المقالة {steps}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/before_you_start.py"/>
        <source>Redirect URI</source>
        <translation>معرّف URI لإعادة التوجيه</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/before_you_start.py"/>
        <source>What you need</source>
        <translation>ما تحتاج إليه</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>The Value, not the Secret ID.</source>
        <translation>القيمة، وليس معرّف السر.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>Value of the client secret</source>
        <translation>قيمة سر العميل</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>It stays in this program and is shown as dots.</source>
        <translation>تبقى في هذا البرنامج وتُعرض كنقاط.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>Your organisation allows at most {count} days.</source>
        <extracomment>In English for 1: Your organisation allows at most {count} day.</extracomment>
        <translation><numerusform>تسمح مؤسستك بحد أقصى {count} يوم.</numerusform><numerusform>تسمح مؤسستك بحد أقصى يوم واحد ({count}).</numerusform><numerusform>تسمح مؤسستك بحد أقصى يومين ({count}).</numerusform><numerusform>تسمح مؤسستك بحد أقصى {count} أيام.</numerusform><numerusform>تسمح مؤسستك بحد أقصى {count} يومًا.</numerusform><numerusform>تسمح مؤسستك بحد أقصى {count} يوم.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>It expires on {day}.</source>
        <translation>تنتهي صلاحيته في {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>The value is not known here.</source>
        <translation>القيمة غير معروفة هنا.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/pages/client_secret.py"/>
        <source>{count} months</source>
        <extracomment>In English for 1: {count} month</extracomment>
        <translation><numerusform>{count} شهر</numerusform><numerusform>شهر واحد ({count})</numerusform><numerusform>شهران ({count})</numerusform><numerusform>{count} أشهر</numerusform><numerusform>{count} شهرًا</numerusform><numerusform>{count} شهر</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>What happens next</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>{organisation} is ready to sign in to {vendor} with Microsoft accounts.</source>
        <translation>أصبحت {organisation} جاهزة لتسجيل الدخول إلى {vendor} باستخدام حسابات Microsoft.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>A new client secret is needed before {day}.</source>
        <translation>يلزم سر عميل جديد قبل {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>In Keeper</source>
        <translation>في Keeper</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>You said that the values were handed over.</source>
        <translation>قلت إن القيم قد سُلّمت.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Created earlier. Its value cannot be read again. Go back to create a new one.</source>
        <translation>أُنشئ سابقًا. لا يمكن قراءة قيمته مرة أخرى. ارجع لإنشاء سر جديد.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>The wizard reads what is there.</source>
        <translation>يقرأ المعالج ما هو موجود.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>There is an application already. It is used, unless you choose something else.</source>
        <translation>يوجد تطبيق بالفعل. سيُستخدم ما لم تختر شيئًا آخر.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>You make these changes in the portal. The wizard only checks them.</source>
        <translation>أنت تجري هذه التغييرات في المدخل. المعالج يتحقق منها فقط.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>Let the wizard make the changes</source>
        <translation>دع المعالج يجري التغييرات</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>I'll make the changes in the portal</source>
        <translation>سأجري التغييرات في المدخل</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/plan.py"/>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/register_application.py"/>
        <source>Client ID, if it is not found</source>
        <translation>معرّف العميل، إذا لم يُعثر على التطبيق</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/register_application.py"/>
        <source>Leave this empty at first. The wizard finds the application by its Redirect URI.</source>
        <translation>اتركه فارغًا في البداية. يعثر المعالج على التطبيق من خلال معرّف URI لإعادة التوجيه.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/register_application.py"/>
        <source>Enter a name for the application.</source>
        <translation>أدخل اسمًا للتطبيق.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Use the sign-in already on this computer</source>
        <translation>استخدام تسجيل الدخول الموجود على هذا الكمبيوتر</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Primary domain</source>
        <translation>المجال الأساسي</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Switch</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Switch to another organisation</source>
        <translation>التبديل إلى مؤسسة أخرى</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Not the right organisation?</source>
        <translation>أليست المؤسسة الصحيحة؟</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>An application, without a person</source>
        <translation>تطبيق، دون شخص</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>{name} · {account}</source>
        <translation>{name} · {account}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/enlarged.py"/>
        <source>&amp;Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/enlarged.py"/>
        <source>&amp;Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/enlarged.py"/>
        <source>Picture {number} of {total}</source>
        <translation>الصورة {number} من {total}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/gallery.py"/>
        <source>Picture {number}</source>
        <translation>الصورة {number}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/gallery.py"/>
        <source>Past</source>
        <translation>سابقة</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/gallery.py"/>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/gallery.py"/>
        <source>Pictures of this step</source>
        <translation>صور هذه الخطوة</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/panel.py"/>
        <source>Show the pictures of the portal</source>
        <translation>إظهار صور المدخل</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/panel.py"/>
        <source>Hide the pictures of the portal</source>
        <translation>إخفاء صور المدخل</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/portal_picture.py"/>
        <source>Enlarge the picture</source>
        <translation>تكبير الصورة</translation>
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
        <translation>هذه الصفحة مفتوحة.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>Set-up</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/rail.py"/>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>{title} - Practice</source>
        <translation>{title} - تدريب</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>Working</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>&amp;Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>&amp;Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/shell.py"/>
        <source>&amp;More</source>
        <translation>المزيد</translation>
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
        <translation>الصفحة</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Ask an administrator</source>
        <translation>اطلب من مسؤول</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Send this message. The wizard turns green by itself once the consent is there.</source>
        <translation>أرسل هذه الرسالة. يتحول المعالج إلى اللون الأخضر تلقائيًا بمجرد منح الموافقة.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Copy the message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Copy the link</source>
        <translation>نسخ الارتباط</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Open in my e-mail program</source>
        <translation>فتح في برنامج البريد</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Save as e-mail</source>
        <translation>حفظ كرسالة بريد</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>You can close the wizard and come back days later, with the same address and the same account.</source>
        <translation>يمكنك إغلاق المعالج والعودة بعد أيام بالعنوان نفسه والحساب نفسه.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>The message was copied.</source>
        <translation>نُسخت الرسالة.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>The link was copied.</source>
        <translation>نُسخ الارتباط.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>No e-mail program could be opened. Copy the message instead.</source>
        <translation>تعذّر فتح أي برنامج بريد. انسخ الرسالة بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Nothing could be saved there: {reason}</source>
        <translation>تعذّر الحفظ هناك: {reason}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/ask_card.py"/>
        <source>Saved. Open the file with your e-mail program and choose who receives it.</source>
        <translation>تم الحفظ. افتح الملف ببرنامج البريد واختر من يستلمه.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/breaking.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/by_hand.py"/>
        <source>In the portal</source>
        <translation>في المدخل</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/by_hand.py"/>
        <source>Open in the portal, article step {number}</source>
        <translation>الفتح في المدخل، خطوة المقالة {number}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/by_hand.py"/>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/by_hand.py"/>
        <source>Copy: {value}</source>
        <translation>نسخ: {value}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/check_list.py"/>
        <source>{reason} {usual} So far: {time}.</source>
        <translation>{reason} {usual} حتى الآن: {time}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>Copy what to tell support</source>
        <translation>نسخ ما يُقال للدعم</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>What do I tell support?</source>
        <translation>ماذا أقول للدعم؟</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>These facts help, and they hold no name, no id and no secret.</source>
        <translation>تساعد هذه المعلومات، ولا تحتوي على أي اسم أو معرّف أو سر.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/parts.py"/>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Show details</source>
        <translation>إظهار التفاصيل</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Who can help: {helper}</source>
        <translation>من يمكنه المساعدة: {helper}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>{what_happened} {what_to_do}</source>
        <translation>{what_happened} {what_to_do}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Request ID</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Correlation ID</source>
        <translation>معرّف الارتباط</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/problem_card.py"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Open the page again</source>
        <translation>فتح الصفحة مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Copy code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Get a new code</source>
        <translation>الحصول على رمز جديد</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Does Microsoft's page refuse the sign-in? Then try another way:</source>
        <translation>هل ترفض صفحة Microsoft تسجيل الدخول؟ جرّب إذًا طريقة أخرى:</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Time left to sign in: {time}</source>
        <translation>الوقت المتبقي لتسجيل الدخول: {time}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Sign in on the page in your browser</source>
        <translation>سجّل الدخول في الصفحة المفتوحة في متصفحك</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Open the sign-in page by hand</source>
        <translation>فتح صفحة تسجيل الدخول يدويًا</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Type this code on Microsoft's page</source>
        <translation>اكتب هذا الرمز في صفحة Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Open the page on this or any other device, type the code and sign in.</source>
        <translation>افتح الصفحة على هذا الجهاز أو أي جهاز آخر، واكتب الرمز وسجّل الدخول.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Microsoft's sign-in page was opened. When you are done there, the wizard goes on by itself.</source>
        <translation>فُتحت صفحة تسجيل الدخول من Microsoft. عندما تنتهي هناك، يتابع المعالج من تلقاء نفسه.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>No browser could be opened. Copy the link, open it in a browser of this computer and sign in there. The wizard goes on by itself.</source>
        <translation>تعذر فتح أي متصفح. انسخ الارتباط وافتحه في متصفح على هذا الكمبيوتر وسجّل الدخول هناك. يتابع المعالج من تلقاء نفسه.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/prompt_card.py"/>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>Continue where you stopped</source>
        <translation>المتابعة من حيث توقفت</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>Start with another address</source>
        <translation>البدء بعنوان آخر</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>Created so far: {things}.</source>
        <translation>ما أُنشئ حتى الآن: {things}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>The undo for {domain} was interrupted on {day}.</source>
        <translation>انقطع التراجع عن إعداد {domain} في {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>The renewal of the client secret for {domain} was interrupted on {day}.</source>
        <translation>انقطع تجديد سر العميل من أجل {domain} في {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/resume_card.py"/>
        <source>The set-up for {domain} was interrupted on {day}.</source>
        <translation>انقطع الإعداد من أجل {domain} في {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Hide: {value}</source>
        <translation>إخفاء: {value}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Show: {value}</source>
        <translation>إظهار: {value}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/words.py"/>
        <source>your domain</source>
        <translation>مجالك</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/words.py"/>
        <source>shown once the domain is known</source>
        <translation>يظهر بمجرد معرفة المجال</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>The client secret was created earlier and Microsoft shows its value only once, so nothing was written this time. Use the values that were handed over then. If nobody has them, start the program without a command and choose Create a new client secret.</source>
        <translation>أُنشئ سر العميل سابقًا، وتعرض Microsoft قيمته مرة واحدة فقط، لذلك لم يُكتب شيء هذه المرة. استخدم القيم التي سُلّمت حينها. إذا لم تكن لدى أحد، فشغّل البرنامج دون أمر واختر «إنشاء سر عميل جديد».</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>The three values could not be written</source>
        <translation>تعذرت كتابة القيم الثلاث</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>Run the command again with another file. A new client secret then replaces this one.</source>
        <translation>شغّل الأمر مرة أخرى مع ملف آخر. سيحل عندئذٍ سر عميل جديد محل هذا السر.</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>the terminal</source>
        <translation>الطرفية</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>the output</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>Nothing could be written to {place}: {reason}.</source>
        <translation>تعذرت كتابة أي شيء إلى {place}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>The three values were written to {place}.</source>
        <translation>كُتبت القيم الثلاث إلى {place}.</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>Go on and make these changes? [y/N]</source>
        <translation>هل تريد المتابعة وإجراء هذه التغييرات؟ [ن/ل]</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>y, yes</source>
        <translation>ن, نعم</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>{path} is a folder; name a file in it</source>
        <translation>{path} مجلد؛ اذكر ملفًا فيه</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>{path} is not an ordinary file</source>
        <translation>{path} ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>nothing can be written in the folder {path} ({reason})</source>
        <translation>لا يمكن كتابة أي شيء في المجلد {path} ({reason})</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Renew the client secret</source>
        <translation>تجديد سر العميل</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Health of all registrations</source>
        <translation>حالة كل التسجيلات</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Which domain</source>
        <translation>أي مجال</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>{name}: {state} ({detail})</source>
        <translation>{name}: {state} ({detail})</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>No browser could be opened. Please open this link by hand:</source>
        <translation>تعذر فتح أي متصفح. يُرجى فتح هذا الارتباط يدويًا:</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Enter the code {code} at {url}</source>
        <translation>أدخل الرمز {code} على {url}</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Sign in at {url}</source>
        <translation>سجّل الدخول على {url}</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Your contact for help: {contact}</source>
        <translation>جهة الاتصال للمساعدة: {contact}</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Result: {result}</source>
        <translation>النتيجة: {result}</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>{title}. {what_happened} {what_to_do}</source>
        <translation>{title}. {what_happened} {what_to_do}</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Roles are activated here: {link}</source>
        <translation>تُنشَّط الأدوار هنا: {link}</translation>
    </message>
    <message>
        <location filename="../../wizard/output.py"/>
        <source>Then run the command again: it signs you in anew, so that the new role counts.</source>
        <translation>ثم شغّل الأمر مرة أخرى: فهو يسجّل دخولك من جديد، فيسري الدور الجديد.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Picture {number} of {total}.</source>
        <translation>الصورة {number} من {total}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>The page {page}.</source>
        <translation>الصفحة {page}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Tabs: {tabs}. Open: {tab}.</source>
        <translation>علامات التبويب: {tabs}. المفتوحة: {tab}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Commands: {commands}.</source>
        <translation>الأوامر: {commands}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>On top of it, at the side: {title}.</source>
        <translation>فوقها، على الجانب: {title}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>On top of it, in a dialog: {title}.</source>
        <translation>فوقها، في مربع حوار: {title}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Outlined with the number {number}: {control}.</source>
        <translation>محاط بإطار بالرقم {number}: {control}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Outlined: {control}.</source>
        <translation>محاط بإطار: {control}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Menu: {entries}. Open: {open}.</source>
        <translation>القائمة: {entries}. المفتوح: {open}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Chosen: {text}.</source>
        <translation>مختار: {text}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Not chosen: {text}.</source>
        <translation>غير مختار: {text}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>{label}: {text}.</source>
        <translation>{label}: {text}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Buttons: {buttons}.</source>
        <translation>الأزرار: {buttons}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Table: {columns}.</source>
        <translation>الجدول: {columns}.</translation>
    </message>
    <message>
        <location filename="../../wizard/portal_view.py"/>
        <source>Row: {cells}.</source>
        <translation>الصف: {cells}.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>a name needs at least one character.</source>
        <translation>يحتاج الاسم إلى حرف واحد على الأقل.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/profile.py"/>
        <source>a name has at most {count} characters.</source>
        <translation><numerusform>يحتوي الاسم على {count} حرف على الأكثر.</numerusform><numerusform>يحتوي الاسم على حرف واحد ({count}) على الأكثر.</numerusform><numerusform>يحتوي الاسم على حرفين ({count}) على الأكثر.</numerusform><numerusform>يحتوي الاسم على {count} أحرف على الأكثر.</numerusform><numerusform>يحتوي الاسم على {count} حرفًا على الأكثر.</numerusform><numerusform>يحتوي الاسم على {count} حرف على الأكثر.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>write a tenant ID or a domain, such as contoso.onmicrosoft.com.</source>
        <translation>اكتب معرّف مستأجر أو مجالًا، مثل contoso.onmicrosoft.com.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/profile.py"/>
        <source>choose {least} to {count} months.</source>
        <translation><numerusform>اختر من {least} إلى {count} شهر.</numerusform><numerusform>اختر من {least} إلى شهر واحد ({count}).</numerusform><numerusform>اختر من {least} إلى شهرين ({count}).</numerusform><numerusform>اختر من {least} إلى {count} أشهر.</numerusform><numerusform>اختر من {least} إلى {count} شهرًا.</numerusform><numerusform>اختر من {least} إلى {count} شهر.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>this must be one line of plain text.</source>
        <translation>يجب أن يكون هذا سطرًا واحدًا من النص العادي.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>It could not be checked from this computer.</source>
        <translation>تعذر التحقق من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>No answer came in time.</source>
        <translation>لم تصل إجابة في الوقت المناسب.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>A proxy leads there, which is not an HTTP proxy.</source>
        <translation>يقود إلى هناك وكيل ليس وكيل HTTP.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>The proxy {proxy} finds its address.</source>
        <translation>يجد الوكيل {proxy} عنوانه.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>This computer finds no address for it. Check the spelling, or ask your network team.</source>
        <translation>لا يجد هذا الكمبيوتر عنوانًا له. تحقق من الكتابة، أو اسأل فريق الشبكة لديك.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>No connection could be made.</source>
        <translation>تعذر إجراء اتصال.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>The proxy {proxy} wants a sign-in.</source>
        <translation>يطلب الوكيل {proxy} تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>The proxy {proxy} does not let the wizard through ({status}).</source>
        <translation>لا يسمح الوكيل {proxy} بمرور المعالج ({status}).</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>The site has no such page. Ask whether the whitelabel is set up for this domain.</source>
        <translation>لا توجد هذه الصفحة في الموقع. اسأل عما إذا كانت العلامة البيضاء معدّة لهذا المجال.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>The site answered with an error ({status}).</source>
        <translation>أجاب الموقع بخطأ ({status}).</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>The certificate is not accepted: {reason}.</source>
        <translation>لم تُقبل الشهادة: {reason}.</translation>
    </message>
    <message>
        <location filename="../../wizard/site.py"/>
        <source>unknown reason</source>
        <translation>سبب غير معروف</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>To do</source>
        <translation>لم يتم بعد</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Goes</source>
        <translation>يُزال</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Enter the address at which your team opens {vendor}.</source>
        <translation>أدخل العنوان الذي يفتح منه فريقك {vendor}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Whitelabel domain</source>
        <translation>مجال العلامة البيضاء</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Whitelabel domain: {domain}</source>
        <translation>مجال العلامة البيضاء: {domain}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>This computer finds {domain}</source>
        <translation>يجد هذا الكمبيوتر {domain}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>The certificate of {domain} is valid</source>
        <translation>شهادة {domain} صالحة</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>The Redirect URI answers</source>
        <translation>معرّف URI لإعادة التوجيه يجيب</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>No domain was entered.</source>
        <translation>لم يُدخل أي مجال.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>The application has a client secret</source>
        <translation>للتطبيق سر عميل</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>{name}, expires on {day}</source>
        <translation>{name}، تنتهي صلاحيته في {day}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>Microsoft accepts the client secret</source>
        <translation>تقبل Microsoft سر العميل</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>Proved by signing in with it.</source>
        <translation>ثبت ذلك بتسجيل الدخول به.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>It was created earlier, and its value was shown only then. If you no longer have it, create a new one.</source>
        <translation>أُنشئ سابقًا، وعُرضت قيمته حينها فقط. إذا لم تعد لديك، فأنشئ سرًا جديدًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/client_secret.py"/>
        <source>Unused client secrets are removed</source>
        <translation>أُزيلت أسرار العميل غير المستخدمة</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/drift.py"/>
        <source>The one that is there lacks the final slash.</source>
        <translation>المعرّف الموجود تنقصه الشرطة المائلة الأخيرة.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/drift.py"/>
        <source>{other} is there. It begins with http, and {uri} is needed.</source>
        <translation>المعرّف الموجود هو {other}. يبدأ بـ http، والمطلوب هو {uri}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/drift.py"/>
        <source>{other} is there. Its host is not the same: {uri} is needed.</source>
        <translation>المعرّف الموجود هو {other}. مضيفه ليس نفسه: المطلوب هو {uri}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>The application {name} is registered</source>
        <translation>التطبيق {name} مسجّل</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>Its client secret is valid</source>
        <translation>سر العميل الخاص به صالح</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>Until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>{permission} is granted for everyone</source>
        <translation>مُنح {permission} للجميع</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>It was created earlier, and its value cannot be read again.</source>
        <translation>أُنشئ سابقًا، ولا يمكن قراءة قيمته مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>The values were handed over</source>
        <translation>سُلّمت القيم</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>An application for {vendor} is registered</source>
        <translation>يوجد تطبيق مسجّل من أجل {vendor}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>None was found that this program registered. Name the domain to look for any other.</source>
        <translation>لم يُعثر على تطبيق سجّله هذا البرنامج. حدد المجال للبحث عن غيره.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>An application is registered for {domain}</source>
        <translation>يوجد تطبيق مسجّل من أجل {domain}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: the Redirect URI is right</source>
        <translation>{name}: معرّف URI لإعادة التوجيه صحيح</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>No Redirect URI of {vendor}.</source>
        <translation>لا يوجد معرّف URI لإعادة التوجيه خاص بـ {vendor}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{uri} is missing.</source>
        <translation>{uri} غير موجود.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: it is listed under Enterprise applications</source>
        <translation>{name}: مدرج ضمن تطبيقات المؤسسة</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>The entry was deleted, so nobody can sign in. A set-up creates it again.</source>
        <translation>حُذف الإدخال، لذلك لا يمكن لأحد تسجيل الدخول. ينشئه الإعداد مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>Someone switched it off: Enterprise applications, Properties.</source>
        <translation>عطّله شخص ما: تطبيقات المؤسسة، الخصائص.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: signing in is enabled</source>
        <translation>{name}: تسجيل الدخول مفعّل</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: people are assigned, as it demands</source>
        <translation>{name}: عُيّن له أشخاص كما يتطلب</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>Nobody is assigned, so nobody can sign in.</source>
        <translation>لم يُعيّن أحد، لذلك لا يمكن لأحد تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: {permission} is granted for everyone</source>
        <translation>{name}: الإذن {permission} ممنوح من أجل الجميع</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>The admin consent is missing, or was taken back.</source>
        <translation>موافقة المسؤول غير موجودة أو سُحبت.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: a client secret is valid</source>
        <translation>{name}: يوجد سر عميل صالح</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>There is no client secret.</source>
        <translation>لا يوجد سر عميل.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>{name}: client secret {secret}</source>
        <translation>{name}: سر العميل {secret}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>Expired on {day}. It can be removed.</source>
        <translation>انتهت صلاحيته في {day}. يمكن إزالته.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/steps/health.py"/>
        <source>{count} days left, until {day}</source>
        <extracomment>In English for 1: {count} day left, until {day}</extracomment>
        <translation><numerusform>يتبقى {count} يوم، حتى {day}</numerusform><numerusform>يتبقى يوم واحد ({count})، حتى {day}</numerusform><numerusform>يتبقى يومان ({count})، حتى {day}</numerusform><numerusform>تتبقى {count} أيام، حتى {day}</numerusform><numerusform>يتبقى {count} يومًا، حتى {day}</numerusform><numerusform>يتبقى {count} يوم، حتى {day}</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/lookup.py"/>
        <source>{name} ({id})</source>
        <translation>{name} ({id})</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The application is deleted</source>
        <translation>حُذف التطبيق</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The admin consent is taken back</source>
        <translation>سُحبت موافقة المسؤول</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The application is no longer listed under Enterprise applications</source>
        <translation>لم يعد التطبيق مدرجًا ضمن تطبيقات المؤسسة</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>It stays listed under Enterprise applications.</source>
        <translation>يبقى مدرجًا ضمن تطبيقات المؤسسة.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Take back the admin consent for {permission}.</source>
        <translation>سحب موافقة المسؤول على {permission}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Take back the admin consent for {permission}. It stays for {rest}.</source>
        <translation>سحب موافقة المسؤول على {permission}. تبقى على {rest}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Remove the application {name} from Enterprise applications.</source>
        <translation>إزالة التطبيق {name} من تطبيقات المؤسسة.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Delete the application {name} with its client secret. It rests in Entra's recycle bin for 30 days.</source>
        <translation>حذف التطبيق {name} مع سر العميل الخاص به. يبقى في سلة المحذوفات في Entra لمدة 30 يومًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>{permission} is no longer listed for the application</source>
        <translation>لم يعد {permission} مدرجًا للتطبيق</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Take {permission} off the permissions of {name}.</source>
        <translation>إزالة {permission} من أذونات {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The client secret {name} is removed</source>
        <translation>أُزيل سر العميل {name}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Remove the client secret {name}.</source>
        <translation>إزالة سر العميل {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The Redirect URI {uri} is removed</source>
        <translation>أُزيل معرّف URI لإعادة التوجيه {uri}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>Remove the Redirect URI {uri} from {name}.</source>
        <translation>إزالة معرّف URI لإعادة التوجيه {uri} من {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The application {name} stays, because others use it as well: {others}.</source>
        <translation>يبقى التطبيق {name}، لأن آخرين يستخدمونه أيضًا: {others}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made.py"/>
        <source>The application {name} stays, because it was not registered here.</source>
        <translation>يبقى التطبيق {name}، لأنه لم يُسجَّل هنا.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>{permission} is listed for the application</source>
        <translation>{permission} مدرج للتطبيق</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>{resource} · delegated</source>
        <translation>{resource} · مفوَّض</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>Admin consent is granted for {organisation}</source>
        <translation>مُنحت موافقة المسؤول من أجل {organisation}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>The permission shows a green checkmark</source>
        <translation>يعرض الإذن علامة اختيار خضراء</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/permissions.py"/>
        <source>Read back from Microsoft, as the portal shows it.</source>
        <translation>قُرئ مرة أخرى من Microsoft، كما يعرضه المدخل.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>You have seen what will change</source>
        <translation>اطلعت على ما سيتغير</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>It is listed under Enterprise applications.</source>
        <translation>وهو مدرج ضمن تطبيقات المؤسسة.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>The permission is listed and granted.</source>
        <translation>الإذن مدرج وممنوح.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Its client secret expires on {day}.</source>
        <translation>تنتهي صلاحية سر العميل الخاص به في {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>{new} The present one expires on {day}.</source>
        <translation>{new} تنتهي صلاحية السر الحالي في {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Remove the client secret {names}, which was created earlier and not handed over.</source>
        <translation>إزالة سر العميل {names} الذي أُنشئ سابقًا ولم يُسلَّم.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Register the application {name}, for this organisation only, with the Redirect URI {uri}</source>
        <translation>تسجيل التطبيق {name}، لهذه المؤسسة فقط، مع معرّف URI لإعادة التوجيه {uri}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>List it under Enterprise applications.</source>
        <translation>إدراجه ضمن تطبيقات المؤسسة.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Create a client secret that expires on {day}.</source>
        <translation>إنشاء سر عميل تنتهي صلاحيته في {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Add the permission {permission} and grant admin consent for {organisation}. Nothing else.</source>
        <translation>إضافة الإذن {permission} ومنح موافقة المسؤول من أجل {organisation}. ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>The application {name} is used as it is.</source>
        <translation>يُستخدم التطبيق {name} كما هو.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>{drift} The application {name} gets {uri} in addition.</source>
        <translation>{drift} يحصل التطبيق {name} على {uri} بالإضافة إلى ذلك.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>The application {name} gets the Redirect URI {uri} in addition to those it has.</source>
        <translation>يحصل التطبيق {name} على معرّف URI لإعادة التوجيه {uri} إضافةً إلى ما لديه.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Application Developer or Cloud Application Administrator</source>
        <translation>مطور التطبيقات أو مسؤول تطبيقات السحابة</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Accounts in this organizational directory only</source>
        <translation>الحسابات في هذا الدليل التنظيمي فقط</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>It accepts accounts of other organisations too. Signing in works all the same.</source>
        <translation>يقبل أيضًا حسابات من مؤسسات أخرى. يعمل تسجيل الدخول رغم ذلك.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>The Redirect URI is set (Web)</source>
        <translation>تم تعيين معرّف URI لإعادة التوجيه (Web)</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>It is switched on in the portal under Authentication. {vendor} does not need it.</source>
        <translation>وهو مفعّل في المدخل ضمن المصادقة. لا يحتاج إليه {vendor}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Implicit grant is switched off</source>
        <translation>المنح الضمني معطّل</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>{uri} is needed. There is only {others}.</source>
        <translation>المطلوب هو {uri}. لا يوجد سوى {others}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>The application is listed under Enterprise applications</source>
        <translation>التطبيق مدرج ضمن تطبيقات المؤسسة</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Signing in to the application is enabled</source>
        <translation>تسجيل الدخول إلى التطبيق مفعّل</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Only assigned people may. Assign them under Enterprise applications, Users and groups.</source>
        <translation>يمكن ذلك للأشخاص المعيّنين فقط. عيّنهم ضمن تطبيقات المؤسسة، المستخدمون والمجموعات.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/register_application.py"/>
        <source>Everyone in {organisation} may sign in to the application</source>
        <translation>يمكن للجميع في {organisation} تسجيل الدخول إلى التطبيق</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/renew.py"/>
        <source>The application has a new client secret</source>
        <translation>للتطبيق سر عميل جديد</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/renew.py"/>
        <source>The client secret {name} stays, because it was not created here.</source>
        <translation>يبقى سر العميل {name}، لأنه لم يُنشأ هنا.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/renew.py"/>
        <source>No older client secret is left</source>
        <translation>لم يبقَ أي سر عميل أقدم</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>The application is back</source>
        <translation>استُعيد التطبيق</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>Run the set-up once more: it finds the application and adds what is missing.</source>
        <translation>شغّل الإعداد مرة أخرى: فهو يعثر على التطبيق ويضيف ما ينقص.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>The admin consent and the rest</source>
        <translation>موافقة المسؤول والباقي</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>It can be restored until {day}.</source>
        <translation>يمكن استعادته حتى {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/restore.py"/>
        <source>What was deleted rests in Entra's recycle bin</source>
        <translation>ما حُذف موجود في سلة المحذوفات في Entra</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Signed in to Azure</source>
        <translation>تم تسجيل الدخول إلى Azure</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Signed in as {account}</source>
        <translation>تم تسجيل الدخول باسم {account}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>an application</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Organisation: {organisation}</source>
        <translation>المؤسسة: {organisation}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>{domain} · {tenant}</source>
        <translation>{domain} · {tenant}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Kind of account</source>
        <translation>نوع الحساب</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A member of the organisation.</source>
        <translation>عضو في المؤسسة.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A guest. Guests usually may not do this. Use a member's account.</source>
        <translation>ضيف. لا يجوز للضيوف عادةً فعل ذلك. استخدم حساب عضو.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A personal account. Use your work account.</source>
        <translation>حساب شخصي. استخدم حساب العمل الخاص بك.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A partner's account. Use an account of the organisation itself.</source>
        <translation>حساب شريك. استخدم حسابًا من المؤسسة نفسها.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>An application, signed in without a person.</source>
        <translation>تطبيق، سجّل الدخول دون شخص.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Microsoft did not say.</source>
        <translation>لم تذكر Microsoft ذلك.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>The clock of this computer is right</source>
        <translation>ساعة هذا الكمبيوتر صحيحة</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>You may register applications</source>
        <translation>يجوز لك تسجيل التطبيقات</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>You are {role}.</source>
        <translation>دورك: {role}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Every member may.</source>
        <translation>يجوز ذلك لكل عضو.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Members may not. The role Application Developer or Cloud Application Administrator is needed.</source>
        <translation>لا يجوز ذلك للأعضاء. يلزم دور مطور التطبيقات أو مسؤول تطبيقات السحابة.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Client secrets are allowed</source>
        <translation>أسرار العميل مسموح بها</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>A policy of the organisation forbids them.</source>
        <translation>يحظرها نهج في المؤسسة.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>For at most {count} days.</source>
        <extracomment>In English for 1: For at most {count} day.</extracomment>
        <translation><numerusform>لمدة {count} يوم على الأكثر.</numerusform><numerusform>لمدة يوم واحد ({count}) على الأكثر.</numerusform><numerusform>لمدة يومين ({count}) على الأكثر.</numerusform><numerusform>لمدة {count} أيام على الأكثر.</numerusform><numerusform>لمدة {count} يومًا على الأكثر.</numerusform><numerusform>لمدة {count} يوم على الأكثر.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>Without a limit of the organisation.</source>
        <translation>دون حد من المؤسسة.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>You may grant admin consent</source>
        <translation>يجوز لك منح موافقة المسؤول</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/sign_in.py"/>
        <source>None of your active roles allows it. The role Cloud Application Administrator is enough.</source>
        <translation>لا يسمح أي من أدوارك النشطة بذلك. يكفي دور مسؤول تطبيقات السحابة.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/undo.py"/>
        <source>Nothing is left of what was created here for {domain}</source>
        <translation>لم يبقَ شيء مما أُنشئ هنا من أجل {domain}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/which_domain.py"/>
        <source>The only one is taken: {domain}</source>
        <translation>يُستخدم المجال الوحيد: {domain}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/which_domain.py"/>
        <source>Nothing is left of what was created here in {organisation}</source>
        <translation>لم يبقَ شيء مما أُنشئ هنا في {organisation}</translation>
    </message>
</context>
</TS>
