<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Wizard</name>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Microsoft Entra ID single sign-on for a django-allauth site</source>
        <translation>تسجيل الدخول الأحادي باستخدام Microsoft Entra ID لموقع django-allauth</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Whoever looks after the site</source>
        <translation>من يعتني بالموقع</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Ask whoever looks after the site.</source>
        <translation>اسأل من يعتني بالموقع.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Address of the site</source>
        <translation>عنوان الموقع</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The address at which people open the site. You can paste it from the browser.</source>
        <translation>العنوان الذي يفتح منه الأشخاص الموقع. يمكنك لصقه من المتصفح.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Name of the application</source>
        <translation>اسم التطبيق</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Under this name the application appears in your list of Enterprise applications.</source>
        <translation>يظهر التطبيق بهذا الاسم في قائمة تطبيقات المؤسسة لديك.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client secret expires after</source>
        <translation>تنتهي صلاحية سر العميل بعد</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A new client secret is needed before this time is over. 24 months is the longest.</source>
        <translation>يلزم سر عميل جديد قبل انتهاء هذه المدة. أطول مدة هي 24 شهرًا.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Before you start</source>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>This takes about five minutes. First we check that the site is ready.</source>
        <translation>يستغرق هذا نحو خمس دقائق. نتحقق أولًا من أن الموقع جاهز.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Check the domain</source>
        <translation>التحقق من المجال</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>You need an active Azure account that may create applications and grant admin consent for your organisation.</source>
        <translation>تحتاج إلى حساب Azure نشط يُسمح له بإنشاء التطبيقات ومنح موافقة المسؤول لمؤسستك.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The site must run at its own address with https, with django-allauth and its provider Microsoft. If you are not sure, ask whoever looks after the site.</source>
        <translation>يجب أن يعمل الموقع على عنوانه الخاص عبر https، مع django-allauth وموفّره Microsoft. إذا لم تكن متأكدًا، فاسأل من يعتني بالموقع.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What is the address of the site?</source>
        <translation>ما عنوان الموقع؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The address at which people open it in the browser, for example https://app.your-company.com/.</source>
        <translation>العنوان الذي يُفتح منه في المتصفح، مثل ⁦https://app.your-company.com/⁩.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Which addresses of django-allauth does the wizard expect?</source>
        <translation>ما عناوين django-allauth التي يتوقعها المعالج؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Those that begin with /accounts/, as in its installation guide. Where the site has them elsewhere, make a recipe file of your own.</source>
        <translation>تلك التي تبدأ بـ ⁦/accounts/⁩ كما في دليل تثبيته. إذا كانت في مكان آخر في الموقع، فأنشئ ملف وصفة خاصًا بك.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A row says Unknown or Failed. Can I go on?</source>
        <translation>يظهر في أحد الصفوف غير معروف أو فشل. هل يمكنني المتابعة؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Yes. These rows are advice: your network may hide the site from this computer. Ask whoever looks after the site if the address does not open in your browser either.</source>
        <translation>نعم. هذه الصفوف إرشادية: ربما تُخفي شبكتك الموقع عن هذا الكمبيوتر. اسأل من يعتني بالموقع إذا لم يُفتح العنوان في متصفحك أيضًا.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Sign in to Azure</source>
        <translation>تسجيل الدخول إلى Azure</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Your browser opens Microsoft's sign-in page. Sign in with your Azure account and come back here.</source>
        <translation>يفتح متصفحك صفحة تسجيل الدخول من Microsoft. سجّل الدخول بحساب Azure الخاص بك ثم عُد إلى هنا.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول باستخدام المتصفح</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Your password stays between you and Microsoft. This program never sees it.</source>
        <translation>تبقى كلمة المرور بينك وبين Microsoft. لا يراها هذا البرنامج أبدًا.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The sign-in is kept in memory only and is forgotten when you close this program.</source>
        <translation>يُحفظ تسجيل الدخول في الذاكرة فقط ويُنسى عند إغلاق هذا البرنامج.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Which account do I use?</source>
        <translation>أي حساب أستخدم؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Your work account at the organisation whose people will sign in to {vendor}. It needs the role Cloud Application Administrator, Application Administrator or Global Administrator.</source>
        <translation>حساب العمل الخاص بك في المؤسسة التي سيسجّل أفرادها الدخول إلى {vendor}. يحتاج إلى دور مسؤول تطبيقات السحابة أو مسؤول التطبيقات أو المسؤول العام.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Why does Microsoft's page name another program?</source>
        <translation>لماذا تذكر صفحة Microsoft برنامجًا آخر؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The wizard signs in through a Microsoft app that every organisation has already, so nothing has to be installed or approved first.</source>
        <translation>يسجّل المعالج الدخول عبر تطبيق من Microsoft موجود لدى كل مؤسسة، فلا حاجة إلى تثبيت شيء أو الموافقة عليه أولًا.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>I have the role, but the wizard does not see it.</source>
        <translation>لدي الدور، لكن المعالج لا يراه.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A role from Privileged Identity Management has to be activated first. Activate it in the portal, then sign in again.</source>
        <translation>يجب أولًا تنشيط الدور الوارد من Privileged Identity Management. نشّطه في المدخل ثم سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What will change</source>
        <translation>ما الذي سيتغير</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>This is what will be set up in {organisation}. Nothing has been changed yet.</source>
        <translation>هذا ما سيتم إعداده من أجل {organisation}. لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Looks right, go on</source>
        <translation>يبدو صحيحًا، متابعة</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Each change is made only when you press the button on its page.</source>
        <translation>لا يُجرى أي تغيير إلا عندما تضغط على الزر في صفحته.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Other applications in your organisation are not touched.</source>
        <translation>لن تُمس التطبيقات الأخرى في مؤسستك.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Is anything changed by pressing the button?</source>
        <translation>هل يغيّر الضغط على الزر شيئًا؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>No. You only say that the list is right. Each change is made by a button on its own page.</source>
        <translation>لا. أنت تقول فقط إن القائمة صحيحة. يُجرى كل تغيير بزر في صفحته الخاصة.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>May I make the changes myself?</source>
        <translation>هل يجوز لي إجراء التغييرات بنفسي؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Yes. Choose to make the changes in the portal. The wizard then changes nothing, shows you each step of the article, and checks it.</source>
        <translation>نعم. اختر إجراء التغييرات في المدخل. عندئذٍ لا يغيّر المعالج شيئًا، ويعرض لك كل خطوة من المقالة ويتحقق منها.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Register the application</source>
        <translation>تسجيل التطبيق</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>We create {app_name} in Entra ID, for accounts in this organizational directory only.</source>
        <translation>ننشئ {app_name} في Entra ID، للحسابات في هذا الدليل التنظيمي فقط.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Create the application</source>
        <translation>إنشاء التطبيق</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Redirect URI is {redirect_uri}. It tells Microsoft where to send people after they have signed in.</source>
        <translation>معرّف URI لإعادة التوجيه هو {redirect_uri}. وهو يخبر Microsoft إلى أين تُرسل الأشخاص بعد تسجيل دخولهم.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The final slash of the Redirect URI counts.</source>
        <translation>الشرطة المائلة الأخيرة في معرّف URI لإعادة التوجيه مهمة.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Go to Entra ID.</source>
        <translation>انتقل إلى Entra ID.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Go to Enterprise applications.</source>
        <translation>انتقل إلى تطبيقات المؤسسة.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click New application.</source>
        <translation>انقر على تطبيق جديد.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click Create your own application. Enter the name, and select Register an application to integrate with Microsoft Entra ID (App you're developing).</source>
        <translation>انقر على إنشاء تطبيقك الخاص. أدخل الاسم واختر تسجيل تطبيق لدمجه مع Microsoft Entra ID (تطبيق تطوره أنت).</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>For Supported account types, select Accounts in this organizational directory only. For Redirect URI, select Web and paste the address with its final slash. Then click Register.</source>
        <translation>في أنواع الحسابات المدعومة، اختر الحسابات في هذا الدليل التنظيمي فقط. في معرّف URI لإعادة التوجيه، اختر Web والصق العنوان مع الشرطة المائلة الأخيرة. ثم انقر على تسجيل.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Return to All applications and open {app_name}.</source>
        <translation>عُد إلى جميع التطبيقات وافتح {app_name}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Select Single sign-on.</source>
        <translation>اختر تسجيل الدخول الأحادي.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click Go to application.</source>
        <translation>انقر على الانتقال إلى التطبيق.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What is an application here?</source>
        <translation>ما التطبيق هنا؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>An entry in Entra ID that stands for {vendor}. With it Microsoft knows where people may be sent after they have signed in.</source>
        <translation>إدخال في Entra ID يمثل {vendor}. من خلاله تعرف Microsoft إلى أين يجوز إرسال الأشخاص بعد تسجيل دخولهم.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What does single tenant mean?</source>
        <translation>ماذا يعني المستأجر الواحد؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Only accounts of your own organisation can sign in through this application.</source>
        <translation>لا يمكن تسجيل الدخول عبر هذا التطبيق إلا لحسابات مؤسستك.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What if we set it up before?</source>
        <translation>ماذا لو أعددناه من قبل؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The wizard finds an application with the same Redirect URI and uses it. It does not create a second one.</source>
        <translation>يعثر المعالج على تطبيق له معرّف URI نفسه لإعادة التوجيه ويستخدمه. ولا ينشئ تطبيقًا ثانيًا.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client ID and Tenant ID</source>
        <translation>معرّف العميل ومعرّف المستأجر</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>{vendor} needs these two IDs to recognise your application and your organisation.</source>
        <translation>يحتاج {vendor} إلى هذين المعرّفين للتعرف على تطبيقك ومؤسستك.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Read the IDs</source>
        <translation>قراءة المعرّفات</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Both IDs are safe to show. They do not give access by themselves.</source>
        <translation>يمكن عرض كلا المعرّفين بأمان. فهما وحدهما لا يمنحان أي وصول.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>You do not need to write them down. They are shown again when you hand them over.</source>
        <translation>لا حاجة إلى تدوينهما. يُعرضان مرة أخرى عند التسليم.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Compare the Client ID and the Tenant ID on the Overview page with those shown here. Then click Add a certificate or secret.</source>
        <translation>قارن معرّف العميل ومعرّف المستأجر في صفحة نظرة عامة بالمعرّفين المعروضين هنا. ثم انقر على إضافة شهادة أو سر.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Are these IDs secret?</source>
        <translation>هل هذه المعرّفات سرية؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>No. They name your application and your organisation, and give no access by themselves.</source>
        <translation>لا. فهي تسمّي تطبيقك ومؤسستك، ولا تمنح وحدها أي وصول.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The client secret is the password with which {vendor} proves to Microsoft who it is.</source>
        <translation>سر العميل هو كلمة المرور التي يثبت بها {vendor} هويته لدى Microsoft.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Create the client secret</source>
        <translation>إنشاء سر العميل</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Microsoft shows the Value of a client secret only once. It is kept here until you have handed it over or close this program.</source>
        <translation>تعرض Microsoft قيمة سر العميل مرة واحدة فقط. تُحفظ هنا إلى أن تسلّمها أو تغلق هذا البرنامج.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Value is needed, not the Secret ID.</source>
        <translation>المطلوب هو القيمة، وليس معرّف السر.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click New client secret.</source>
        <translation>انقر على سر عميل جديد.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Enter a description, choose when it expires, 24 months at most, and click Add.</source>
        <translation>أدخل وصفًا، واختر موعد انتهاء الصلاحية، 24 شهرًا على الأكثر، وانقر على إضافة.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Copy the client secret from the Value column, not the Secret ID, and paste it below.</source>
        <translation>انسخ سر العميل من عمود القيمة، وليس معرّف السر، والصقه أدناه.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What happens when the client secret expires?</source>
        <translation>ماذا يحدث عند انتهاء صلاحية سر العميل؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>People can no longer sign in through Microsoft until a new client secret is created and handed over. Put the date into your calendar.</source>
        <translation>لا يمكن لأحد تسجيل الدخول عبر Microsoft إلى أن يُنشأ سر عميل جديد ويُسلَّم. سجّل التاريخ في تقويمك.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Why is there a Value and a Secret ID?</source>
        <translation>لماذا توجد قيمة ومعرّف سر؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Value is the password itself. The Secret ID is only its number in a list. {vendor} needs the Value.</source>
        <translation>القيمة هي كلمة المرور نفسها. ومعرّف السر ليس سوى رقمها في قائمة. يحتاج {vendor} إلى القيمة.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>API permissions</source>
        <translation>أذونات واجهة برمجة التطبيقات</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The permission User.Read lets {vendor} read the name and e-mail address of whoever signs in.</source>
        <translation>يتيح الإذن User.Read لـ {vendor} قراءة اسم من يسجّل الدخول وعنوان بريده الإلكتروني.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Grant admin consent</source>
        <translation>منح موافقة المسؤول</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Admin consent means that you agree for everyone in {organisation}, so nobody is asked at the first sign-in.</source>
        <translation>تعني موافقة المسؤول أنك توافق نيابة عن الجميع في {organisation}، فلا يُسأل أحد عند أول تسجيل دخول.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A green checkmark appears once Microsoft confirms the consent.</source>
        <translation>تظهر علامة اختيار خضراء بمجرد أن تؤكد Microsoft الموافقة.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Return to All applications and select {app_name}.</source>
        <translation>عُد إلى جميع التطبيقات واختر {app_name}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Under Manage, select API permissions and click Add a permission.</source>
        <translation>ضمن إدارة، اختر أذونات واجهة برمجة التطبيقات وانقر على إضافة إذن.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Select Microsoft Graph, then Delegated permissions. Select User.Read and click Add permissions.</source>
        <translation>اختر Microsoft Graph ثم الأذونات المفوَّضة. اختر User.Read وانقر على إضافة أذونات.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click Grant admin consent for {organisation}.</source>
        <translation>انقر على منح موافقة المسؤول من أجل {organisation}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Click Yes.</source>
        <translation>انقر على نعم.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A green checkmark shows as the status of the permission.</source>
        <translation>تظهر علامة اختيار خضراء كحالة للإذن.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What can {vendor} see with User.Read?</source>
        <translation>ماذا يمكن لـ {vendor} أن يرى باستخدام User.Read؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The name and the e-mail address of the person who signs in. It does not see mail, files or other people.</source>
        <translation>اسم الشخص الذي يسجّل الدخول وعنوان بريده الإلكتروني. ولا يرى البريد أو الملفات أو الأشخاص الآخرين.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Who may grant admin consent?</source>
        <translation>من يجوز له منح موافقة المسؤول؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>A Cloud Application Administrator, an Application Administrator or a Global Administrator.</source>
        <translation>مسؤول تطبيقات السحابة أو مسؤول التطبيقات أو المسؤول العام.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Who may sign in?</source>
        <translation>من يجوز له تسجيل الدخول؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Usually everyone in {organisation}. You can choose people instead, now or later.</source>
        <translation>عادةً الجميع في {organisation}. يمكنك بدلًا من ذلك اختيار أشخاص، الآن أو لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Apply</source>
        <translation>تطبيق الاختيار</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>With everyone, nothing has to be done here.</source>
        <translation>عند اختيار الجميع، لا يلزم فعل شيء هنا.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>At the first sign-in django-allauth creates an account, unless the site takes nobody new.</source>
        <translation>عند أول تسجيل دخول يُنشئ django-allauth حسابًا، ما لم يكن الموقع لا يقبل أحدًا جديدًا.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Open the Properties of {app_name}. Set Assignment required to No for everyone, or to Yes for people you choose. Click Save.</source>
        <translation>افتح الخصائص في {app_name}. عيّن «التعيين مطلوب» إلى لا للجميع، أو إلى نعم لأشخاص تختارهم. انقر على حفظ.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>For people you choose, open Users and groups. Click Add user/group, select people or groups, and click Assign.</source>
        <translation>لأشخاص تختارهم، افتح «المستخدمون والمجموعات». انقر على إضافة مستخدم/مجموعة، واختر أشخاصًا أو مجموعات، وانقر على تعيين.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What happens to people who are not chosen?</source>
        <translation>ماذا يحدث للأشخاص الذين لم يُختاروا؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>They cannot sign in to {vendor} with Microsoft. Microsoft tells them that an administrator has to assign them.</source>
        <translation>لا يمكنهم تسجيل الدخول إلى {vendor} باستخدام Microsoft. تخبرهم Microsoft بأن على مسؤول تعيينهم.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>May I choose groups?</source>
        <translation>هل يجوز لي اختيار مجموعات؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Yes, with the licence Microsoft Entra ID P1 or P2. Only people who are directly in the group count, not those in a group inside it.</source>
        <translation>نعم، مع ترخيص Microsoft Entra ID P1 أو P2. لا يُحتسب إلا الأشخاص الموجودون مباشرة في المجموعة، وليس الموجودون في مجموعة داخلها.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>It was limited before. Is that changed?</source>
        <translation>كان ذلك مقيّدًا من قبل. هل يتغير؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>No. What was set before is shown and stays as it is, unless you choose something else here.</source>
        <translation>لا. يُعرض ما كان معيّنًا من قبل ويبقى كما هو، ما لم تختر هنا شيئًا آخر.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Enter the values</source>
        <translation>إدخال القيم</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Enter the three values</source>
        <translation>إدخال القيم الثلاث</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Tenant ID, the Client ID and the client secret go into the settings of {vendor}. Nobody else needs them.</source>
        <translation>يوضع معرّف المستأجر ومعرّف العميل وسر العميل في إعدادات {vendor}. لا يحتاج إليها أي شخص آخر.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>I have entered them</source>
        <translation>لقد أدخلتها</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Do not send the client secret by e-mail or chat.</source>
        <translation>لا ترسل سر العميل بالبريد الإلكتروني أو عبر الدردشة.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The client secret is wiped from this program once you confirm or close it. If it is lost, create a new one.</source>
        <translation>يُمحى سر العميل من هذا البرنامج بمجرد أن تؤكد أو تغلقه. إذا فُقد، فأنشئ سرًا جديدًا.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>In the admin or in the settings file?</source>
        <translation>في صفحة الإدارة أم في ملف الإعدادات؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Use one of them. With the values in both places django-allauth finds two applications for Microsoft and cannot choose.</source>
        <translation>استخدم واحدًا منهما. إذا كانت القيم في الموضعين، يجد django-allauth تطبيقين لـ Microsoft ولا يستطيع الاختيار.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What is the Tenant ID needed for?</source>
        <translation>ما الحاجة إلى معرّف المستأجر؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Without it django-allauth uses common in its place, and Microsoft refuses that for an application of your organisation alone.</source>
        <translation>من دونه يستخدم django-allauth القيمة common بدلًا منه، وترفض Microsoft ذلك لتطبيق مخصص لمؤسستك وحدها.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Somebody else enters the values. How do they get them?</source>
        <translation>يُدخل القيم شخص آخر. كيف تصل إليه؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>In a way that nobody else can read, for example with your company's password manager.</source>
        <translation>بطريقة لا يستطيع أحد غيره قراءتها، مثل مدير كلمات المرور في شركتك.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Try the sign-in</source>
        <translation>تجربة تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Here you see that the sign-in works before your people need it.</source>
        <translation>ترى هنا أن تسجيل الدخول يعمل قبل أن يحتاج إليه أفراد مؤسستك.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The Redirect URI is checked by asking Microsoft for a sign-in without anybody. No one is signed in by that.</source>
        <translation>يُتحقق من معرّف URI لإعادة التوجيه بطلب تسجيل دخول من Microsoft دون أي شخص. لا يؤدي ذلك إلى تسجيل دخول أحد.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>What happens when I try a sign-in?</source>
        <translation>ماذا يحدث عندما أجرّب تسجيل الدخول؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>For the moment {app_name} gets one more Redirect URI, which leads to this computer. Your browser opens Microsoft's page, somebody signs in, and the wizard reads the name and e-mail address, as {vendor} will. Then the Redirect URI is removed again.</source>
        <translation>يحصل {app_name} مؤقتًا على معرّف URI إضافي لإعادة التوجيه يقود إلى هذا الكمبيوتر. يفتح متصفحك صفحة Microsoft، ويسجّل شخص ما الدخول، ويقرأ المعالج الاسم وعنوان البريد الإلكتروني كما سيقرؤهما {vendor}. ثم يُزال معرّف URI لإعادة التوجيه مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Who should sign in?</source>
        <translation>من ينبغي أن يسجّل الدخول؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Anybody of {organisation} who will use {vendor}. It does not have to be an administrator, and what is received stays on this page only.</source>
        <translation>أي شخص من {organisation} سيستخدم {vendor}. لا يلزم أن يكون مسؤولًا، وما يُستلم يبقى في هذه الصفحة فقط.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Microsoft's page shows an error. What does it mean?</source>
        <translation>تعرض صفحة Microsoft خطأ. ماذا يعني؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>AADSTS50105: only assigned people may sign in, and this person is not assigned. AADSTS50020: the account belongs to another organisation. AADSTS65001 or AADSTS90094: the admin consent is missing. AADSTS53003: a sign-in policy does not allow it. AADSTS50011: Microsoft is still copying the Redirect URI, so wait a minute. Press Cancel here and try again.</source>
        <translation>AADSTS50105: لا يجوز تسجيل الدخول إلا للأشخاص المعيّنين، وهذا الشخص غير معيّن. AADSTS50020: ينتمي الحساب إلى مؤسسة أخرى. AADSTS65001 أو AADSTS90094: موافقة المسؤول غير موجودة. AADSTS53003: لا يسمح نهج تسجيل دخول بذلك. AADSTS50011: ما زالت Microsoft تنسخ معرّف URI لإعادة التوجيه، فانتظر دقيقة. اضغط هنا على إلغاء وحاول مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>My browser cannot open the page at the end.</source>
        <translation>لا يستطيع متصفحي فتح الصفحة في النهاية.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>The page at the end is on this computer and begins with http. A browser that allows https only has to allow it for localhost.</source>
        <translation>توجد الصفحة الأخيرة على هذا الكمبيوتر وتبدأ بـ http. إذا كان المتصفح يسمح بـ https فقط، فيجب أن يسمح بها من أجل localhost.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Finish</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Everything in Azure is set up.</source>
        <translation>تم إعداد كل شيء في Azure.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Once the three values are entered, the button Microsoft appears on the login page at https://{domain}/accounts/login/.</source>
        <translation>بمجرد إدخال القيم الثلاث يظهر الزر Microsoft في صفحة تسجيل الدخول على ⁦https://{domain}/accounts/login/⁩.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>At the first sign-in through this button, people enter their Microsoft e-mail address and password and arrive in {vendor}.</source>
        <translation>عند أول تسجيل دخول بهذا الزر، يُدخل كل شخص عنوان بريده الإلكتروني وكلمة مروره في Microsoft ويصل إلى {vendor}.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>If you get stuck, ask whoever looks after the site.</source>
        <translation>إذا تعذّر عليك المتابعة، فاسأل من يعتني بالموقع.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>When can people sign in?</source>
        <translation>متى يمكن تسجيل الدخول؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Once the three values are entered and the button is on the login page. The page Try the sign-in says how that stands.</source>
        <translation>بمجرد إدخال القيم الثلاث وظهور الزر في صفحة تسجيل الدخول. توضح الصفحة تجربة تسجيل الدخول حالة ذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>May I delete anything now?</source>
        <translation>هل يجوز لي حذف شيء الآن؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>No. {vendor} needs the application, its client secret and the permission as long as people sign in through Microsoft.</source>
        <translation>لا. يحتاج {vendor} إلى التطبيق وسر العميل الخاص به والإذن ما دام الأشخاص يسجّلون الدخول عبر Microsoft.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Where does the site keep its sign-in applications?</source>
        <translation>أين يحتفظ الموقع بتطبيقات تسجيل الدخول؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Tenant ID</source>
        <translation>معرّف المستأجر</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Tells the site which organisation people sign in from. In django-allauth it is called tenant.</source>
        <translation>يخبر الموقع بالمؤسسة التي يسجّل الأشخاص الدخول منها. يُسمى في django-allauth ‏tenant.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Tells Microsoft which application people sign in to. In django-allauth it is called client_id.</source>
        <translation>يخبر Microsoft بالتطبيق الذي يسجّل الأشخاص الدخول إليه. يُسمى في django-allauth ‏client_id.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Client Secret</source>
        <translation>Client Secret (سر العميل)</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Proves to Microsoft that it is the site that asks. In django-allauth it is called secret. Treat it like a password.</source>
        <translation>يثبت لـ Microsoft أن الطلب يأتي من الموقع. يُسمى في django-allauth ‏secret. تعامل معه ككلمة مرور.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>In Django's admin</source>
        <translation>في صفحة إدارة Django</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>You enter the values on a page of the site, as a social application.</source>
        <translation>تُدخل القيم في صفحة من صفحات الموقع بوصفها Social application.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Open the admin of the site, usually at https://{domain}/admin/, and sign in.</source>
        <translation>افتح صفحة إدارة الموقع، وهي عادةً على ⁦https://{domain}/admin/⁩، وسجّل الدخول.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Under Social Accounts open Social applications, and click Add social application.</source>
        <translation>ضمن Social Accounts افتح Social applications، وانقر فوق Add social application.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>For Provider choose Microsoft, which older versions call Microsoft Graph. As Name enter Microsoft: the button on the login page may show it.</source>
        <translation>في Provider اختر Microsoft، وتسميه الإصدارات الأقدم Microsoft Graph. في Name أدخل Microsoft: قد يعرضه الزر في صفحة تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Paste this value into Client id.</source>
        <translation>الصق هذه القيمة في Client id.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Paste the client secret into Secret key.</source>
        <translation>الصق سر العميل في Secret key.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Paste this into Settings. It holds the Tenant ID.</source>
        <translation>الصق هذا في Settings. وهو يحتوي على معرّف المستأجر.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Where Sites are shown, choose the site. Then click Save.</source>
        <translation>إذا ظهر Sites فاختر الموقع. ثم انقر فوق Save.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>In the settings file</source>
        <translation>في ملف الإعدادات</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>You write two of the values into the settings. The client secret stays outside of them.</source>
        <translation>تكتب اثنتين من القيم في الإعدادات. ويبقى سر العميل خارجها.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Add these lines to the settings of the site. They hold the Tenant ID and the Client ID.</source>
        <translation>أضف هذه الأسطر إلى إعدادات الموقع. وهي تحتوي على معرّف المستأجر ومعرّف العميل.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Where the site runs, set the environment variable MICROSOFT_CLIENT_SECRET to this value. Keep it out of files that are under version control.</source>
        <translation>حيث يعمل الموقع، عيّن هذه القيمة لمتغير البيئة MICROSOFT_CLIENT_SECRET. لا تضعها في ملفات تخضع لإدارة الإصدارات.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/django-allauth.toml"/>
        <source>Restart the site, so that it reads the settings anew.</source>
        <translation>أعد تشغيل الموقع ليقرأ الإعدادات من جديد.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Microsoft Entra ID single sign-on for Improvado</source>
        <translation>تسجيل الدخول الأحادي عبر Microsoft Entra ID إلى Improvado</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Your Customer Success Manager</source>
        <translation>Customer Success Manager</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Ask your Customer Success Manager.</source>
        <translation>اسأل Customer Success Manager.</translation>
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
        <source>This takes about five minutes. First we check that your Improvado address is ready.</source>
        <translation>يستغرق هذا نحو خمس دقائق. نتحقق أولًا من أن عنوان Improvado الخاص بك جاهز.</translation>
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
        <source>Yes. These rows are advice: your network may hide the site from this computer. Ask your Customer Success Manager if the address does not open in your browser either.</source>
        <translation>نعم. هذه الصفوف للإرشاد: فقد تخفي شبكتك الموقع عن هذا الكمبيوتر. اسأل Customer Success Manager إذا لم يُفتح العنوان في متصفحك أيضًا.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Whoever may sign in still needs an account at Improvado.</source>
        <translation>من يجوز له تسجيل الدخول يظل بحاجة إلى حساب لدى Improvado.</translation>
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
        <source>My Customer Success Manager confirmed</source>
        <translation>أكّد Customer Success Manager ذلك</translation>
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
        <source>If you get stuck, ask your Customer Success Manager.</source>
        <translation>إذا تعذر عليك المتابعة، فاسأل Customer Success Manager.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Once your Customer Success Manager has entered the three values and the new button is on your login page.</source>
        <translation>بمجرد أن يُدخل Customer Success Manager القيم الثلاث ويظهر الزر الجديد في صفحة تسجيل الدخول لديك.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Do you have a Keeper account, or a link from your Customer Success Manager?</source>
        <translation>هل لديك حساب Keeper، أو رابط من Customer Success Manager؟</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Improvado SSO, {domain}</source>
        <translation>تسجيل الدخول الأحادي إلى Improvado، {domain}</translation>
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
        <source>Tells Microsoft which application people sign in to.</source>
        <translation>يخبر Microsoft إلى أي تطبيق يسجّل الأشخاص الدخول.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Proves to Microsoft that it is Improvado that asks. Treat it like a password.</source>
        <translation>يثبت لـ Microsoft أن السائل هو Improvado. تعامل معه ككلمة مرور.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>I have a Keeper account</source>
        <translation>لدي حساب Keeper</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>You put the values into your own vault and share them once.</source>
        <translation>تضع القيم في خزنتك وتشاركها مرة واحدة.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Choose where your Keeper account is, open the vault and sign in.</source>
        <translation>اختر مكان حساب Keeper الخاص بك، وافتح الخزنة وسجّل الدخول.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click Create New, then Record. Choose the record type Login and enter this title.</source>
        <translation>انقر على Create New ثم Record. اختر نوع السجل Login وأدخل عنوان السجل هذا.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Add a custom field of the type Text, call it Azure Tenant ID, and paste this value.</source>
        <translation>أضف حقلًا مخصصًا من النوع Text، وسمّه Azure Tenant ID، والصق هذه القيمة.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Add one more custom field of the type Text, call it Client ID, and paste this value.</source>
        <translation>أضف حقلًا مخصصًا آخر من النوع Text، وسمّه Client ID، والصق هذه القيمة.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Paste the client secret into the field Password. Then save the record.</source>
        <translation>الصق سر العميل في الحقل Password. ثم احفظ السجل.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Click Share, One-Time Share and Create a One-Time Share. Choose 24 hours, click Create Link and copy the link.</source>
        <translation>انقر على Share ثم One-Time Share ثم Create a One-Time Share. اختر 24 ساعة، وانقر على Create Link وانسخ الرابط.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Send the link to your Customer Success Manager. The first device that opens it is the only one that can, so do not open it yourself.</source>
        <translation>أرسل الرابط إلى Customer Success Manager. لا يستطيع فتحه إلا أول جهاز يفتحه، فلا تفتحه بنفسك.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Ask your Customer Success Manager to confirm that the three values have arrived.</source>
        <translation>اطلب من Customer Success Manager تأكيد وصول القيم الثلاث.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>My Customer Success Manager sent me a link</source>
        <translation>أرسل إليّ Customer Success Manager رابطًا</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>You enter the values on the page behind the link. You need no Keeper account.</source>
        <translation>تُدخل القيم في الصفحة التي يقود إليها الرابط. لا تحتاج إلى حساب Keeper.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Paste the link and open it on this computer. The first device that opens it is the only one that can.</source>
        <translation>الصق الرابط وافتحه على هذا الكمبيوتر. لا يستطيع فتحه إلا أول جهاز يفتحه.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>On Keeper's page, edit the record and paste the Azure Tenant ID into its field.</source>
        <translation>في صفحة Keeper، حرّر السجل والصق Azure Tenant ID في حقله.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Paste the Client ID into its field.</source>
        <translation>الصق Client ID في حقله.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Paste the client secret into the field Password.</source>
        <translation>الصق سر العميل في الحقل Password.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Save the record on Keeper's page. If it cannot be edited there, ask for a link that can be.</source>
        <translation>احفظ السجل في صفحة Keeper. إذا تعذر تحريره هناك، فاطلب رابطًا يمكن تحريره.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>I have no Keeper account</source>
        <translation>ليس لدي حساب Keeper</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>And no link yet. Your Customer Success Manager can make one that you fill in.</source>
        <translation>ولا رابط بعد. يمكن لـ Customer Success Manager إنشاء رابط تملؤه أنت.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>The sign-in with Microsoft for {domain} is set up in Azure. To hand the three values over I need a One-Time Share of Keeper that I can edit.</source>
        <translation>تم إعداد تسجيل الدخول باستخدام Microsoft من أجل {domain} في Azure. لتسليم القيم الثلاث أحتاج إلى One-Time Share من Keeper يمكنني تحريره.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>In Keeper, please create a record of the type Login with the title {domain}. Add two custom fields of the type Text, Azure Tenant ID and Client ID. Leave the values empty; the client secret goes into the field Password.</source>
        <translation>يُرجى إنشاء سجل في Keeper من النوع Login بالعنوان {domain}. أضف حقلين مخصصين من النوع Text، هما Azure Tenant ID وClient ID. اترك القيم فارغة؛ يوضع سر العميل في الحقل Password.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Then click Share, One-Time Share and Create a One-Time Share, allow the recipient to edit the record, choose 24 hours and send me the link. Please do not open it yourself: it works on the first device only.</source>
        <translation>ثم انقر على Share ثم One-Time Share ثم Create a One-Time Share، واسمح للمستلم بتحرير السجل، واختر 24 ساعة وأرسل إليّ الرابط. يُرجى عدم فتحه بنفسك: فهو يعمل على أول جهاز فقط.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Without a Keeper account you cannot share anything in Keeper, but you can fill in a record that was shared with you. Send this message to your Customer Success Manager. It holds no secret.</source>
        <translation>من دون حساب Keeper لا يمكنك مشاركة أي شيء في Keeper، لكن يمكنك ملء سجل تمت مشاركته معك. أرسل هذه الرسالة إلى Customer Success Manager. لا تحتوي على أي سر.</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/improvado.toml"/>
        <source>Leave this window open until the link arrives. If you close it, you have to create a new client secret then, because its value is kept nowhere else.</source>
        <translation>اترك هذه النافذة مفتوحة إلى أن يصل الرابط. إذا أغلقتها، فسيكون عليك إنشاء سر عميل جديد، لأن قيمته غير محفوظة في أي مكان آخر.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>On the login page</source>
        <translation>في صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>Once the three values are entered, the login page shows **Microsoft**.</source>
        <translation>بمجرد إدخال القيم الثلاث تعرض صفحة تسجيل الدخول **Microsoft**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>Sign In</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>name@company</source>
        <translation>name@company</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/django-allauth.toml"/>
        <source>Password</source>
        <translation>كلمة المرور</translation>
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
        <source>Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>In the Azure portal</source>
        <translation>في مدخل Azure</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Microsoft Entra admin center</source>
        <translation>مركز إدارة Microsoft Entra</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>your organisation</source>
        <translation>مؤسستك</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>in 24 months</source>
        <translation>بعد 24 شهرًا</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Home</source>
        <translation>الصفحة الرئيسية</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>ID Protection</source>
        <translation>حماية المعرّف</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>ID Governance</source>
        <translation>إدارة المعرّف</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Verified ID</source>
        <translation>Verified ID</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Enterprise apps</source>
        <translation>تطبيقات المؤسسة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>App registrations</source>
        <translation>تسجيلات التطبيقات</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Manage</source>
        <translation>إدارة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>All applications</source>
        <translation>جميع التطبيقات</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>User settings</source>
        <translation>إعدادات المستخدم</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>App launchers</source>
        <translation>مشغّلات التطبيقات</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Properties</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Users and groups</source>
        <translation>المستخدمون والمجموعات</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Single sign-on</source>
        <translation>تسجيل الدخول الأحادي</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Provisioning</source>
        <translation>التوفير</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Authentication</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Certificates &amp; secrets</source>
        <translation>الشهادات والأسرار</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Owners</source>
        <translation>المالكون</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Signed in as</source>
        <translation>تم تسجيل الدخول باسم</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Go to **Entra ID**.</source>
        <translation>انتقل إلى **Entra ID**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>You do not need to look for **Entra ID**. The wizard goes there for you.</source>
        <translation>لا تحتاج إلى البحث عن **Entra ID**. ينتقل المعالج إليه نيابة عنك.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Basic information</source>
        <translation>معلومات أساسية</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Go to Enterprise applications. The menu calls them **Enterprise apps**.</source>
        <translation>انتقل إلى تطبيقات المؤسسة. تُسمى في القائمة **تطبيقات المؤسسة**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard opens **Enterprise applications** for you.</source>
        <translation>يفتح المعالج **تطبيقات المؤسسة** نيابة عنك.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Enterprise applications</source>
        <translation>تطبيقات المؤسسة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>New application</source>
        <translation>تطبيق جديد</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Search by name or ID</source>
        <translation>البحث بالاسم أو المعرّف</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Application ID</source>
        <translation>معرّف التطبيق</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Expense reports</source>
        <translation>تقارير المصروفات</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Team calendar</source>
        <translation>تقويم الفريق</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **New application**.</source>
        <translation>انقر على **تطبيق جديد**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard presses **New application** for you.</source>
        <translation>يضغط المعالج على **تطبيق جديد** نيابة عنك.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Browse Microsoft Entra Gallery</source>
        <translation>استعراض معرض Microsoft Entra</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Create your own application</source>
        <translation>إنشاء تطبيقك الخاص</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Search application</source>
        <translation>البحث عن تطبيق</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Featured applications</source>
        <translation>تطبيقات مميزة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>On-premises applications</source>
        <translation>تطبيقات محلية</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Register an application to integrate with Microsoft Entra ID (App you're developing)</source>
        <translation>تسجيل تطبيق لدمجه مع Microsoft Entra ID (تطبيق تطوره أنت)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click Create your own application and enter the name {app_name}. Select **Register an application to integrate with Microsoft Entra ID (App you're developing)**.</source>
        <translation>انقر على إنشاء تطبيقك الخاص وأدخل الاسم {app_name}. اختر **تسجيل تطبيق لدمجه مع Microsoft Entra ID (تطبيق تطوره أنت)**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard enters the name {app_name} and chooses **Register an application to integrate with Microsoft Entra ID**.</source>
        <translation>يُدخل المعالج الاسم {app_name} ويختار **تسجيل تطبيق لدمجه مع Microsoft Entra ID**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>What's the name of your app?</source>
        <translation>ما اسم تطبيقك؟</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>What are you looking to do with your application?</source>
        <translation>ماذا تريد أن تفعل بتطبيقك؟</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Integrate any other application (Non-gallery)</source>
        <translation>دمج أي تطبيق آخر (من خارج المعرض)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Register an application</source>
        <translation>تسجيل تطبيق</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Supported account types</source>
        <translation>أنواع الحسابات المدعومة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Accounts in this organizational directory only ({organisation})</source>
        <translation>الحسابات في هذا الدليل التنظيمي فقط ({organisation})</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Accounts in any organizational directory</source>
        <translation>الحسابات في أي دليل تنظيمي</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Redirect URI (Web)</source>
        <translation>معرّف URI لإعادة التوجيه (Web)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Select Accounts in this organizational directory only. Enter the **Redirect URI (Web)** as shown here, then click Register. The final slash counts.</source>
        <translation>اختر الحسابات في هذا الدليل التنظيمي فقط. أدخل **معرّف URI لإعادة التوجيه (Web)** كما هو موضح هنا، ثم انقر على تسجيل. الشرطة المائلة الأخيرة مهمة.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard allows accounts in this organizational directory only and sets the **Redirect URI (Web)** with its final slash.</source>
        <translation>يسمح المعالج بالحسابات في هذا الدليل التنظيمي فقط ويضبط **معرّف URI لإعادة التوجيه (Web)** مع الشرطة المائلة الأخيرة.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Return to **All applications** and open {app_name}.</source>
        <translation>عُد إلى **جميع التطبيقات** وافتح {app_name}.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard looks for {app_name} under **All applications**.</source>
        <translation>يبحث المعالج عن {app_name} ضمن **جميع التطبيقات**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Select **Single sign-on**.</source>
        <translation>اختر **تسجيل الدخول الأحادي**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard does not need **Single sign-on**. It goes straight to the application.</source>
        <translation>لا يحتاج المعالج إلى **تسجيل الدخول الأحادي**. ينتقل مباشرة إلى التطبيق.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>OIDC-based Sign-on</source>
        <translation>تسجيل الدخول المستند إلى OIDC</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>{app_name} was created with the App registrations experience. Its sign-on is set up there.</source>
        <translation>أُنشئ {app_name} في تسجيلات التطبيقات. يُعدّ تسجيل الدخول إليه هناك.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Go to application</source>
        <translation>الانتقال إلى التطبيق</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **Go to application**.</source>
        <translation>انقر على **الانتقال إلى التطبيق**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard goes to the application for you, as **Go to application** would.</source>
        <translation>ينتقل المعالج إلى التطبيق نيابة عنك، كما يفعل **الانتقال إلى التطبيق**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Essentials</source>
        <translation>الأساسيات</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Application (client) ID</source>
        <translation>معرّف التطبيق (العميل)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Directory (tenant) ID</source>
        <translation>معرّف الدليل (المستأجر)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>My organization only</source>
        <translation>مؤسستي فقط</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Client credentials</source>
        <translation>بيانات اعتماد العميل</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add a certificate or secret</source>
        <translation>إضافة شهادة أو سر</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Copy Client ID and Tenant ID, then click **Add a certificate or secret**.</source>
        <translation>انسخ معرّف العميل ومعرّف المستأجر، ثم انقر على **إضافة شهادة أو سر**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard reads Client ID and Tenant ID for you, then goes to **Add a certificate or secret**.</source>
        <translation>يقرأ المعالج معرّف العميل ومعرّف المستأجر نيابة عنك، ثم ينتقل إلى **إضافة شهادة أو سر**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Client secrets (0)</source>
        <translation>أسرار العميل (0)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Certificates (0)</source>
        <translation>الشهادات (0)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>New client secret</source>
        <translation>سر عميل جديد</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Expires</source>
        <translation>تنتهي الصلاحية</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>No client secrets have been created for this application.</source>
        <translation>لم تُنشأ أي أسرار عميل لهذا التطبيق.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **New client secret**.</source>
        <translation>انقر على **سر عميل جديد**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard presses **New client secret** for you.</source>
        <translation>يضغط المعالج على **سر عميل جديد** نيابة عنك.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Set the description and the expiration (24 months at most), then click **Add**.</source>
        <translation>حدّد الوصف وانتهاء الصلاحية (24 شهرًا على الأكثر)، ثم انقر على **إضافة**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard sets the description and the expiration and presses **Add** for you.</source>
        <translation>يحدد المعالج الوصف وانتهاء الصلاحية ويضغط على **إضافة** نيابة عنك.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add a client secret</source>
        <translation>إضافة سر عميل</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>{secret_months} months</source>
        <translation>{secret_months} شهرًا</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Client secrets (1)</source>
        <translation>أسرار العميل (1)</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Secret ID</source>
        <translation>معرّف السر</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>the hidden text in the column Value</source>
        <translation>النص المخفي في عمود القيمة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Copy the client secret from the column **Value**, not from Secret ID.</source>
        <translation>انسخ سر العميل من عمود **القيمة**، وليس من معرّف السر.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard takes the client secret from the column **Value** and keeps it until you hand it over.</source>
        <translation>يأخذ المعالج سر العميل من عمود **القيمة** ويحتفظ به إلى أن تسلّمه.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Owned applications</source>
        <translation>التطبيقات المملوكة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Start typing a display name</source>
        <translation>ابدأ بكتابة اسم العرض</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Display name</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Return to All applications and select **{app_name}**.</source>
        <translation>عُد إلى جميع التطبيقات واختر **{app_name}**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard returns to **{app_name}** for you.</source>
        <translation>يعود المعالج إلى **{app_name}** نيابة عنك.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add a permission</source>
        <translation>إضافة إذن</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Grant admin consent for {organisation}</source>
        <translation>منح موافقة المسؤول من أجل {organisation}</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>No permissions added.</source>
        <translation>لم تُضف أي أذونات.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Under Manage, select API permissions and click **Add a permission**.</source>
        <translation>ضمن إدارة، اختر أذونات واجهة برمجة التطبيقات وانقر على **إضافة إذن**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard presses **Add a permission** for you.</source>
        <translation>يضغط المعالج على **إضافة إذن** نيابة عنك.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Choose Microsoft Graph and Delegated permissions. Add **User.Read**.</source>
        <translation>اختر Microsoft Graph والأذونات المفوَّضة. أضف **User.Read**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard adds **User.Read** from Microsoft Graph for you, as a delegated permission.</source>
        <translation>يضيف المعالج **User.Read** من Microsoft Graph نيابة عنك، كإذن مفوَّض.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Request API permissions</source>
        <translation>طلب أذونات واجهة برمجة التطبيقات</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Delegated permissions</source>
        <translation>الأذونات المفوَّضة</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Application permissions</source>
        <translation>أذونات التطبيق</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Sign in and read user profile</source>
        <translation>تسجيل الدخول وقراءة ملف تعريف المستخدم</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Add permissions</source>
        <translation>إضافة أذونات</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Delegated</source>
        <translation>مفوَّض</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Not granted</source>
        <translation>غير ممنوح</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **Grant admin consent for {organisation}**.</source>
        <translation>انقر على **منح موافقة المسؤول من أجل {organisation}**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard presses **Grant admin consent for {organisation}** for you.</source>
        <translation>يضغط المعالج على **منح موافقة المسؤول من أجل {organisation}** نيابة عنك.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Click **Yes**.</source>
        <translation>انقر على **نعم**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard answers **Yes** for you.</source>
        <translation>يجيب المعالج بـ **نعم** نيابة عنك.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Grant admin consent confirmation.</source>
        <translation>تأكيد موافقة المسؤول.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Do you want to grant consent for the requested permissions for all accounts in {organisation}?</source>
        <translation>هل تريد منح الموافقة على الأذونات المطلوبة لجميع الحسابات في {organisation}؟</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Granted for {organisation}</source>
        <translation>ممنوح من أجل {organisation}</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>A green checkmark shows **Granted for {organisation}** as the permission's status.</source>
        <translation>تعرض علامة اختيار خضراء **ممنوح من أجل {organisation}** كحالة للإذن.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>The wizard waits until Microsoft shows the green checkmark: **Granted for {organisation}**.</source>
        <translation>ينتظر المعالج حتى تعرض Microsoft علامة الاختيار الخضراء: **ممنوح من أجل {organisation}**.</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Sign in with Microsoft</source>
        <translation>تسجيل الدخول باستخدام Microsoft</translation>
    </message>
    <message>
        <location filename="../../resources/pictures/portal.toml"/>
        <source>Once the three values are entered, the login page shows the button **Sign in with Microsoft**, or one like it.</source>
        <translation>بمجرد إدخال القيم الثلاث تعرض صفحة تسجيل الدخول الزر **تسجيل الدخول باستخدام Microsoft** أو زرًا مشابهًا.</translation>
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
        <source>Set up Microsoft Entra ID single sign-on, step by step.</source>
        <translation>يُعدّ تسجيل الدخول الأحادي باستخدام Microsoft Entra ID خطوة بخطوة.</translation>
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
        <source>write a profile for a customer, which fills in and fixes what is known about him</source>
        <translation>كتابة ملف تعريف لعميل، يملأ ما هو معروف عنه ويثبّته</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>save what support needs, with aliases in place of names and ids; nothing is sent</source>
        <translation>حفظ ما يحتاج إليه الدعم، بأسماء مستعارة بدلًا من الأسماء والمعرّفات؛ لا يُرسل شيء</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>whom the customer asks for help, for example an e-mail address</source>
        <translation>من يطلب منه العميل المساعدة، مثل عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the recipe that the profile is for: {names}</source>
        <translation>الوصفة التي يخصها ملف التعريف: {names}</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the new file, which ends in {ending}; without it the profile is printed</source>
        <translation>الملف الجديد، وينتهي بـ {ending}؛ من دونه يُطبع ملف التعريف</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the new file, which ends in {ending}; without it everything is printed to be read first</source>
        <translation>الملف الجديد، وينتهي بـ {ending}؛ من دونه يُطبع كل شيء لقراءته أولًا</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>do not ask before changing anything</source>
        <translation>عدم السؤال قبل التغيير</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>let only this person or group sign in; may be given several times</source>
        <translation>السماح لهذا الشخص أو هذه المجموعة فقط بتسجيل الدخول؛ يمكن ذكره عدة مرات</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>let everyone sign in, also where it was limited to assigned people</source>
        <translation>السماح للجميع بتسجيل الدخول، حتى إذا كان مقتصرًا على الأشخاص المعيّنين</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write the three values there (- is stdout)</source>
        <translation>كتابة القيم الثلاث هناك (- هو stdout)</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>let somebody sign in to the application once, in the browser, before the values are handed over</source>
        <translation>السماح لشخص ما بتسجيل الدخول إلى التطبيق مرة واحدة، في المتصفح، قبل تسليم القيم</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write the hand-over sheet there; the file ends in .html or .pdf</source>
        <translation>كتابة ورقة التسليم هناك؛ ينتهي الملف بـ ⁦‎.html⁩ أو ⁦‎.pdf⁩</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>write a calendar file with the day on which the client secret expires; the file ends in .ics</source>
        <translation>كتابة ملف تقويم فيه يوم انتهاء صلاحية سر العميل؛ ينتهي الملف بـ ⁦.ics⁩</translation>
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
        <source>what to set up single sign-on for: {names} or a recipe file</source>
        <translation>ما يُعدّ له تسجيل الدخول الأحادي: {names} أو ملف وصفة</translation>
    </message>
    <message>
        <location filename="../../wizard/arguments.py"/>
        <source>the domain of the site that people sign in to</source>
        <translation>مجال الموقع الذي يسجّل الأشخاص الدخول إليه</translation>
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
        <translation>‏‎--practice يأتي بسحابته الخاصة؛ احذف ‎--cloud</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>there is no display; use the command setup, or see --help</source>
        <translation>لا توجد شاشة؛ استخدم الأمر setup أو راجع ‎--help</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>there is no window here; name a command, or see --help</source>
        <translation>لا توجد نافذة هنا؛ اذكر أمرًا أو راجع ‎--help</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>say with --hand-over-to FILE where the three values go; without it the client secret would be lost</source>
        <translation>حدّد باستخدام ‎--hand-over-to FILE مكان القيم الثلاث؛ وإلا فسيضيع سر العميل</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>nobody can be asked here; use --yes to agree to the plan</source>
        <translation>لا يمكن سؤال أحد هنا؛ استخدم ‎--yes للموافقة على الخطة</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>say with --domain which site to set up</source>
        <translation>حدد باستخدام ‎--domain الموقع الذي يُعدّ</translation>
    </message>
    <message>
        <location filename="../../wizard/cli.py"/>
        <source>--hand-over-to: {reason}. Nothing was changed</source>
        <translation>‏‎--hand-over-to: {reason}. لم يتغير شيء</translation>
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
        <location filename="../../wizard/cli_papers.py"/>
        <source>the profile fixes {fixed}; leave out {option}</source>
        <translation>يثبّت ملف التعريف {fixed}؛ احذف {option}</translation>
    </message>
    <message>
        <location filename="../../wizard/cli_papers.py"/>
        <source>say with --domain which site the profile is for</source>
        <translation>حدد باستخدام ‎--domain الموقع الذي يخصه ملف التعريف</translation>
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
        <source>For example: app.your-company.com.</source>
        <translation>على سبيل المثال: app.your-company.com.</translation>
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
        <location filename="../../wizard/core/keeper.py"/>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>Europe</source>
        <translation>أوروبا</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>Japan</source>
        <translation>اليابان</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>US Government Cloud</source>
        <translation>السحابة الحكومية الأمريكية</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>Paste the link that you were sent.</source>
        <translation>الصق الرابط الذي أُرسل إليك.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>The link must begin with https://. Ask for a new one.</source>
        <translation>يجب أن يبدأ الرابط بـ https://. اطلب رابطًا جديدًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>This link does not lead to Keeper, so it is not opened. A link of Keeper begins with {address}, for example. Ask for the link as Keeper shows it.</source>
        <translation>لا يقود هذا الرابط إلى Keeper، ولذلك لا يُفتح. يبدأ رابط Keeper مثلًا بـ {address}. اطلب الرابط كما يعرضه Keeper.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>This is another page of Keeper, not a One-Time Share. Ask for the link that Keeper shows after Share and One-Time Share.</source>
        <translation>هذه صفحة أخرى من Keeper وليست One-Time Share. اطلب الرابط الذي يعرضه Keeper بعد Share وOne-Time Share.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>There is something in the link that does not belong to a One-Time Share. Copy it once more.</source>
        <translation>يوجد في الرابط شيء لا ينتمي إلى One-Time Share. انسخه مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>This is not a link. Paste the whole link, which begins with https://.</source>
        <translation>هذا ليس رابطًا. الصق الرابط كاملًا، وهو يبدأ بـ ⁦https://⁩.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>The link is not complete: its end was cut off. Copy it once more, up to the last character.</source>
        <translation>الرابط غير مكتمل: فقد قُطعت نهايته. انسخه مرة أخرى حتى آخر حرف.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>The part of the link behind # is missing. It is the key of the share. Copy the whole link.</source>
        <translation>الجزء الذي يلي # في الرابط غير موجود. وهو مفتاح المشاركة. انسخ الرابط كاملًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/keeper.py"/>
        <source>The part of the link behind # is not a key of Keeper. Copy the link once more, without any other text.</source>
        <translation>الجزء الذي يلي # في الرابط ليس مفتاحًا من Keeper. انسخ الرابط مرة أخرى دون أي نص آخر.</translation>
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
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Nobody is chosen</source>
        <translation>لم يُختر أحد</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>If only chosen people may sign in and nobody is chosen, nobody can sign in.</source>
        <translation>إذا كان تسجيل الدخول يجوز للأشخاص المختارين فقط ولم يُختر أحد، فلا يمكن لأحد تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Choose at least one person or group, or let everyone sign in.</source>
        <translation>اختر شخصًا واحدًا أو مجموعة واحدة على الأقل، أو اسمح للجميع بتسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>A Cloud Application Administrator or Application Administrator.</source>
        <translation>مسؤول تطبيقات السحابة أو مسؤول التطبيقات.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Nobody has this name</source>
        <translation>لا أحد بهذا الاسم</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>{organisation} has no person and no security group called {name}.</source>
        <translation>لا يوجد في {organisation} شخص أو مجموعة أمان بالاسم {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Write the whole name, or the e-mail address. Nothing was changed.</source>
        <translation>اكتب الاسم كاملًا أو عنوان البريد الإلكتروني. لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Whoever manages people and groups in {organisation}.</source>
        <translation>من يدير الأشخاص والمجموعات في {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Several have this name</source>
        <translation>يوجد أكثر من واحد بهذا الاسم</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>{count} people or groups in {organisation} are called {name}.</source>
        <translation><numerusform>لا أشخاص أو مجموعات ({count}) في {organisation} بالاسم {name}.</numerusform><numerusform>شخص واحد أو مجموعة واحدة ({count}) في {organisation} بالاسم {name}.</numerusform><numerusform>شخصان أو مجموعتان ({count}) في {organisation} بالاسم {name}.</numerusform><numerusform>{count} أشخاص أو مجموعات في {organisation} بالاسم {name}.</numerusform><numerusform>{count} شخصًا أو مجموعة في {organisation} بالاسم {name}.</numerusform><numerusform>{count} شخص أو مجموعة في {organisation} بالاسم {name}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Write the e-mail address of the one that you mean. Nothing was changed.</source>
        <translation>اكتب عنوان البريد الإلكتروني لمن تقصده. لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Groups need a licence</source>
        <translation>تحتاج المجموعات إلى ترخيص</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Microsoft says that {organisation} has no licence to assign groups to an application.</source>
        <translation>تقول Microsoft إن {organisation} ليس لديها ترخيص لتعيين مجموعات لتطبيق.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Remove the group and choose its people one by one. Groups need Microsoft Entra ID P1.</source>
        <translation>أزل المجموعة واختر أفرادها واحدًا واحدًا. تحتاج المجموعات إلى Microsoft Entra ID P1.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Whoever manages the licences of {organisation}.</source>
        <translation>من يدير تراخيص {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>The application has roles of its own</source>
        <translation>للتطبيق أدوار خاصة به</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Whoever is assigned to this application needs one of its roles, and the wizard does not know which.</source>
        <translation>يحتاج من يُعيَّن لهذا التطبيق إلى أحد أدواره، ولا يعرف المعالج أيها.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/access.py"/>
        <source>Assign people in the portal: Enterprise applications, Users and groups. There you choose the role. Then check again.</source>
        <translation>عيّن الأشخاص في المدخل: تطبيقات المؤسسة، المستخدمون والمجموعات. تختار الدور هناك. ثم تحقق مرة أخرى.</translation>
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
        <source>{helper}, if it stays so. Usually nobody else is needed.</source>
        <translation>{helper}، إذا استمر الأمر كذلك. لا حاجة عادةً إلى أي شخص آخر.</translation>
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
        <source>This is not the address of a site</source>
        <translation>هذا ليس عنوان موقع</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>Type the address of the site, for example {example}.</source>
        <translation>أدخل عنوان الموقع، مثل {example}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/objects.py"/>
        <source>{helper}.</source>
        <translation>{helper}.</translation>
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
        <source>The Redirect URI at Microsoft is not the one that {vendor} uses.</source>
        <translation>معرّف URI لإعادة التوجيه لدى Microsoft ليس المعرّف الذي يستخدمه {vendor}.</translation>
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
        <source>The Tenant ID has to be entered at {vendor}.</source>
        <translation>يجب إدخال معرّف المستأجر لدى {vendor}.</translation>
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
        <translation>حدد المجال باستخدام ‎--domain.</translation>
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
        <source>Microsoft refused the sign-in of this computer</source>
        <translation>رفضت Microsoft تسجيل الدخول الخاص بهذا الكمبيوتر</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>The sign-in that is stored on this computer is wrong or has expired, or was switched off.</source>
        <translation>تسجيل الدخول المخزَّن على هذا الكمبيوتر غير صحيح أو انتهت صلاحيته أو أُوقِف.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/sign_in.py"/>
        <source>Correct it there, for example in AZURE_CLIENT_SECRET, or sign in with the browser instead.</source>
        <translation>صحِّحه هناك، مثلًا في AZURE_CLIENT_SECRET، أو سجِّل الدخول بالمتصفح بدلًا من ذلك.</translation>
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
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Nobody signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>The page was closed, Cancel was pressed on it, or no answer came within five minutes.</source>
        <translation>أُغلقت الصفحة، أو ضُغط فيها على إلغاء، أو لم تصل إجابة خلال خمس دقائق.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Try again, or leave the trial out. If Microsoft's page shows a number that begins with AADSTS, the help of this page says what it means.</source>
        <translation>حاول مرة أخرى، أو تخطَّ التجربة. إذا عرضت صفحة Microsoft رقمًا يبدأ بـ AADSTS، فستجد معناه في مساعدة هذه الصفحة.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>This person may not sign in to the application</source>
        <translation>لا يجوز لهذا الشخص تسجيل الدخول إلى التطبيق</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Only people who are assigned to the application may sign in, and this person is not.</source>
        <translation>لا يجوز تسجيل الدخول إلا للأشخاص المعيّنين للتطبيق، وهذا الشخص ليس منهم.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Assign the person under Enterprise applications, Users and groups. Or try again with somebody who is assigned.</source>
        <translation>عيّن الشخص ضمن تطبيقات المؤسسة، المستخدمون والمجموعات. أو حاول مرة أخرى مع شخص معيّن.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Microsoft asked for consent</source>
        <translation>طلبت Microsoft الموافقة</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Microsoft's sign-in page does not know the admin consent.</source>
        <translation>لا تعرف صفحة تسجيل الدخول من Microsoft موافقة المسؤول.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>If it was granted just now, wait a minute and try again. If not, go back to API permissions and grant it there.</source>
        <translation>إذا مُنحت للتو، فانتظر دقيقة وحاول مرة أخرى. وإلا فارجع إلى أذونات واجهة برمجة التطبيقات وامنحها هناك.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Only accounts of {organisation} can sign in to the application.</source>
        <translation>لا يمكن تسجيل الدخول إلى التطبيق إلا لحسابات {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Try again with a work account of {organisation}.</source>
        <translation>حاول مرة أخرى بحساب عمل من {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Anybody with a work account of {organisation}.</source>
        <translation>أي شخص لديه حساب عمل من {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>A sign-in policy stopped this person</source>
        <translation>أوقف نهج تسجيل دخول هذا الشخص</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>A sign-in policy of {organisation} does not allow this sign-in to the application.</source>
        <translation>لا يسمح نهج تسجيل دخول في {organisation} بتسجيل الدخول هذا إلى التطبيق.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Try again with another account or from another computer. As long as the policy is in the way, this person cannot sign in to {vendor} with Microsoft either.</source>
        <translation>حاول مرة أخرى بحساب آخر أو من كمبيوتر آخر. ما دام النهج يمنع ذلك، فلا يمكن لهذا الشخص تسجيل الدخول إلى {vendor} باستخدام Microsoft أيضًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>A sign-in cannot be tried here any more</source>
        <translation>لم تعد تجربة تسجيل الدخول ممكنة هنا</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>A trial needs the client secret, and its value is no longer kept here.</source>
        <translation>تحتاج التجربة إلى سر العميل، ولم تعد قيمته محفوظة هنا.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Try it at the login page of {vendor} once the button {button} is there. Or go back to Client secret and create a new one, which then has to be handed over again.</source>
        <translation>جرّبه في صفحة تسجيل الدخول إلى {vendor} بمجرد ظهور الزر {button} هناك. أو ارجع إلى سر العميل وأنشئ سرًا جديدًا، ويجب عندئذٍ تسليمه مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>The temporary Redirect URI was refused</source>
        <translation>رُفض معرّف URI المؤقت لإعادة التوجيه</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Microsoft does not let the application have a Redirect URI on this computer. A policy of {organisation}, or another Redirect URI of the application, may be the reason.</source>
        <translation>لا تسمح Microsoft بأن يكون للتطبيق معرّف URI لإعادة التوجيه على هذا الكمبيوتر. قد يكون السبب نهجًا في {organisation} أو معرّف URI آخر لإعادة التوجيه في التطبيق.</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problem_words/trial.py"/>
        <source>Leave the trial out. What was set up stays as it is.</source>
        <translation>تخطَّ التجربة. يبقى ما تم إعداده كما هو.</translation>
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
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Leave the trial out</source>
        <translation>تخطي التجربة</translation>
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
        <source>Open Users and groups</source>
        <translation>فتح «المستخدمون والمجموعات»</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>your site</source>
        <translation>موقعك</translation>
    </message>
    <message>
        <location filename="../../wizard/core/problems.py"/>
        <source>Whoever gave you this program</source>
        <translation>من أعطاك هذا البرنامج</translation>
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
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the people who are assigned</source>
        <translation>الأشخاص المعيّنون</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the setting of who may sign in</source>
        <translation>إعداد من يجوز له تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../wizard/core/unfinished.py"/>
        <source>the temporary Redirect URI of a trial sign-in</source>
        <translation>معرّف URI المؤقت لإعادة التوجيه لتسجيل دخول تجريبي</translation>
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
        <location filename="../../wizard/delivery.py"/>
        <source>The client secret was created earlier and Microsoft shows its value only once, so nothing was written this time. Use the values that were handed over then. If nobody has them, start the program without a command and choose Create a new client secret.</source>
        <translation>أُنشئ سر العميل سابقًا، وتعرض Microsoft قيمته مرة واحدة فقط، لذلك لم يُكتب شيء هذه المرة. استخدم القيم التي سُلّمت حينها. إذا لم تكن لدى أحد، فشغّل البرنامج دون أمر واختر «إنشاء سر عميل جديد».</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>the terminal</source>
        <translation>الطرفية</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>the output</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>The three values could not be written</source>
        <translation>تعذرت كتابة القيم الثلاث</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>Nothing could be written to {place}: {reason}.</source>
        <translation>تعذرت كتابة أي شيء إلى {place}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>Run the command again with another file. A new client secret then replaces this one.</source>
        <translation>شغّل الأمر مرة أخرى مع ملف آخر. سيحل عندئذٍ سر عميل جديد محل هذا السر.</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>The three values were written to {place}.</source>
        <translation>كُتبت القيم الثلاث إلى {place}.</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>{path} is a folder; name a file in it</source>
        <translation>{path} مجلد؛ اذكر ملفًا فيه</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>{path} is not an ordinary file</source>
        <translation>{path} ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <location filename="../../wizard/delivery.py"/>
        <source>nothing can be written in the folder {path} ({reason})</source>
        <translation>لا يمكن كتابة أي شيء في المجلد {path} ({reason})</translation>
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
        <location filename="../../wizard/gui/another_language.py"/>
        <source>This profile asks for {language}. The wizard speaks it when it is opened on the first page.</source>
        <translation>يطلب ملف التعريف هذا {language}. يستخدم المعالج هذه اللغة عند فتح الملف في الصفحة الأولى.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/footer.py"/>
        <source>&amp;Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/footer.py"/>
        <source>&amp;Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/footer.py"/>
        <source>&amp;Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/footer.py"/>
        <source>&amp;More</source>
        <translation>المزيد</translation>
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
        <source>Save the hand-over sheet</source>
        <translation>حفظ ورقة التسليم</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Save the calendar file</source>
        <translation>حفظ ملف التقويم</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Save a support bundle</source>
        <translation>حفظ حزمة دعم</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Open a profile</source>
        <translation>فتح ملف تعريف</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/menu.py"/>
        <source>Make a profile for a customer</source>
        <translation>إنشاء ملف تعريف لعميل</translation>
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
        <source>Sets up Microsoft Entra ID single sign-on, step by step. Not a product of Microsoft or of the vendor of your site.</source>
        <translation>يُعدّ تسجيل الدخول الأحادي باستخدام Microsoft Entra ID خطوة بخطوة. ليس من منتجات Microsoft ولا من منتجات مورّد موقعك.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Not all is there yet. What was just saved can take a minute to show.</source>
        <translation>لم يظهر كل شيء بعد. قد يستغرق ظهور ما حُفظ للتو دقيقة.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Your contact for help: {contact}</source>
        <translation>جهة الاتصال للمساعدة: {contact}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/base.py"/>
        <source>Waiting for Microsoft to answer. So far: {time}.</source>
        <translation>في انتظار رد Microsoft. حتى الآن: {time}.</translation>
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
        <source>Fixed by the profile. If it is wrong, ask whoever sent it.</source>
        <translation>مثبّت في ملف التعريف. إذا كان غير صحيح، فاسأل من أرسله.</translation>
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
        <location filename="../../wizard/gui/pages/before_you_start.py"/>
        <source>Waiting for {domain} to answer. So far: {time}.</source>
        <translation>في انتظار رد {domain}. حتى الآن: {time}.</translation>
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
        <source>Saved in {path}.</source>
        <translation>تم الحفظ في {path}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>The sheet is for your files: what was set up, by whom, and every check. It holds no client secret.</source>
        <translation>الورقة لملفاتك: ما تم إعداده، ومن أعدّه، وكل عملية تحقق. ولا تحتوي على سر العميل.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>For your files</source>
        <translation>لملفاتك</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>What happens next</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/finish.py"/>
        <source>A new client secret is needed before {day}.</source>
        <translation>يلزم سر عميل جديد قبل {day}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Title</source>
        <translation>عنوان السجل</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Let the wizard make the share</source>
        <translation>دع المعالج ينشئ المشاركة</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>You sign in to Keeper here. The wizard saves the record and makes the link.</source>
        <translation>تسجّل الدخول إلى Keeper هنا. يحفظ المعالج السجل وينشئ الرابط.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>You confirmed that the three values have arrived. This program wiped the client secret and no longer holds it.</source>
        <translation>لقد أكدت وصول القيم الثلاث. محا هذا البرنامج سر العميل ولم يعد يحتفظ به.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>In practice you receive the values yourself</source>
        <translation>في التدريب تستلم القيم بنفسك</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Nobody is at the other end here. Open the desk and paste the three values there before you confirm. Then the login page gets its button.</source>
        <translation>لا يوجد أحد في الطرف الآخر هنا. افتح المكتب والصق القيم الثلاث هناك قبل أن تؤكد. عندها تحصل صفحة تسجيل الدخول على زرها.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Open the desk</source>
        <translation>فتح المكتب</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Created earlier. Its value cannot be read again. Go back to create a new one.</source>
        <translation>أُنشئ سابقًا. لا يمكن قراءة قيمته مرة أخرى. ارجع لإنشاء سر جديد.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>Wiped. If it gets lost, go back and create a new one.</source>
        <translation>مُحي. إذا ضاع، فارجع وأنشئ سرًا جديدًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>First hand the three values over.</source>
        <translation>سلّم القيم الثلاث أولًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/hand_over.py"/>
        <source>First choose one of the ways above.</source>
        <translation>اختر أولًا إحدى الطرق أعلاه.</translation>
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
        <location filename="../../wizard/gui/pages/sign_in.py"/>
        <source>Organisation: {organisation}. Fixed by the profile; no other is worked on.</source>
        <translation>المؤسسة: {organisation}. مثبّتة في ملف التعريف؛ ولا يجري العمل على غيرها.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/try_sign_in.py"/>
        <source>Waiting for Microsoft and {domain} to answer. So far: {time}.</source>
        <translation>في انتظار رد Microsoft و{domain}. حتى الآن: {time}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Everyone in the organisation</source>
        <translation>الجميع في المؤسسة</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Whoever has an account in your organisation. Most choose this.</source>
        <translation>كل من لديه حساب في مؤسستك. هذا هو الاختيار الأكثر شيوعًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Only people I choose</source>
        <translation>الأشخاص الذين أختارهم فقط</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Nobody else can sign in, not even administrators who are not chosen.</source>
        <translation>لا يمكن لأحد غيرهم تسجيل الدخول، ولا حتى المسؤولين الذين لم يُختاروا.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Choose at least one person or group.</source>
        <translation>اختر شخصًا واحدًا أو مجموعة واحدة على الأقل.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Groups need Microsoft Entra ID P1. People in a group inside a group do not count.</source>
        <translation>تحتاج المجموعات إلى Microsoft Entra ID P1. لا يُحتسب الأشخاص في مجموعة داخل مجموعة.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Let everyone sign in</source>
        <translation>السماح للجميع بتسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>Let only these people sign in</source>
        <translation>السماح لهؤلاء الأشخاص فقط بتسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pages/who_may_sign_in.py"/>
        <source>You, {name}, are not among them. You could not try the sign-in yourself.</source>
        <translation>أنت، {name}، لست منهم. لن تتمكن من تجربة تسجيل الدخول بنفسك.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Support bundle</source>
        <translation>حزمة الدعم</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Saved in {path}. Nothing was sent.</source>
        <translation>تم الحفظ في {path}. لم يُرسل شيء.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Text of the file</source>
        <translation>نص الملف</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Save the support bundle</source>
        <translation>حفظ حزمة الدعم</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>This is everything that would be saved. Names, addresses and IDs are replaced, the same one by the same word in all files. Nothing is sent: you decide who gets the file.</source>
        <translation>هذا كل ما سيُحفظ. استُبدلت الأسماء والعناوين والمعرّفات، كلٌّ منها بالكلمة نفسها في جميع الملفات. لا يُرسل شيء: أنت تقرر من يحصل على الملف.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>One moment.</source>
        <translation>لحظة واحدة.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/bundle_dialog.py"/>
        <source>Zip file</source>
        <translation>ملف Zip</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/desk.py"/>
        <source>Profile</source>
        <translation>ملف تعريف</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/desk.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/desk.py"/>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/desk.py"/>
        <source>Calendar file</source>
        <translation>ملف تقويم</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/figures.py"/>
        <source>{number}. {caption}</source>
        <translation>{number}. {caption}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/pdf.py"/>
        <source>Page {number} of {total}</source>
        <translation>الصفحة {number} من {total}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Saved in {path}. Send it to the customer, who opens it in the wizard.</source>
        <translation>تم الحفظ في {path}. أرسله إلى العميل الذي يفتحه في المعالج.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>The address of the customer's site</source>
        <translation>عنوان موقع العميل</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Fixed for the customer. Nobody can set up another one.</source>
        <translation>مثبّت للعميل. لا يمكن لأحد إعداد عنوان آخر.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Fixed for the customer, where it is filled in.</source>
        <translation>مثبّت للعميل، حيثما مُلئ.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Tenant ID or domain. The customer can sign in to no other organisation.</source>
        <translation>معرّف المستأجر أو المجال. لا يمكن للعميل تسجيل الدخول إلى أي مؤسسة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Contact for help</source>
        <translation>جهة الاتصال للمساعدة</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Shown wherever the wizard says whom to ask.</source>
        <translation>تُعرض حيثما يذكر المعالج من يمكن سؤاله.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>That of the customer's computer</source>
        <translation>لغة كمبيوتر العميل</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>Save the profile</source>
        <translation>حفظ ملف التعريف</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/profile_dialog.py"/>
        <source>The customer opens this file in the wizard and does not have to type what you know already.</source>
        <translation>يفتح العميل هذا الملف في المعالج، فلا يحتاج إلى كتابة ما تعرفه بالفعل.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/saving.py"/>
        <source>{path} is there already. Choose another name.</source>
        <translation>{path} موجود بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/saving.py"/>
        <source>Nothing could be saved there: {reason}</source>
        <translation>تعذّر الحفظ هناك: {reason}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/papers/saving.py"/>
        <source>The file could not be made. Save a support bundle and send it to support.</source>
        <translation>تعذر إنشاء الملف. احفظ حزمة دعم وأرسلها إلى الدعم.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/pictures/enlarged.py"/>
        <source>&amp;Previous</source>
        <translation>السابق</translation>
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
        <source>Open in the portal, step {number}</source>
        <translation>الفتح في المدخل، الخطوة {number}</translation>
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
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Where your Keeper account is</source>
        <translation>مكان حساب Keeper الخاص بك</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Open {host}</source>
        <translation>فتح {host}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Link of the One-Time Share</source>
        <translation>رابط One-Time Share</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Open the link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>It is opened in your browser; this program does not read it.</source>
        <translation>يُفتح في متصفحك؛ لا يقرؤه هذا البرنامج.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>The link was opened in your browser. Go on there.</source>
        <translation>فُتح الرابط في متصفحك. تابع هناك.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>This is a One-Time Share that can be edited. Region: {region}.</source>
        <translation>هذا One-Time Share يمكن تحريره. المنطقة: {region}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>This is a One-Time Share. Region: {region}. The link does not say whether the record can be edited.</source>
        <translation>هذا One-Time Share. المنطقة: {region}. لا يبيّن الرابط ما إذا كان يمكن تحرير السجل.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>Message that asks for a link</source>
        <translation>رسالة تطلب رابطًا</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/hand_over_ways.py"/>
        <source>I have the link now</source>
        <translation>لدي الرابط الآن</translation>
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
        <location filename="../../wizard/gui/widgets/help_panel.py"/>
        <source>A bundle is shown to you before it is saved. Nothing is sent.</source>
        <translation>تُعرض الحزمة عليك قبل حفظها. لا يُرسل شيء.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Send me an e-mail with a code</source>
        <translation>أرسل إليّ رمزًا بالبريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Ask on my other device</source>
        <translation>اطلب الموافقة على جهازي الآخر</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Send me a text message</source>
        <translation>أرسل إليّ رسالة نصية</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Send a push to Duo</source>
        <translation>أرسل إشعارًا فوريًا إلى Duo</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Call me</source>
        <translation>اتصل بي</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Ask my Keeper administrator</source>
        <translation>اطلب من مسؤول Keeper لدي</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>The e-mail is on its way. Type the code from it.</source>
        <translation>رسالة البريد الإلكتروني في الطريق. اكتب الرمز الوارد فيها.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Approve it on a device where you are signed in to Keeper. The wizard goes on by itself.</source>
        <translation>وافق على جهاز سجّلت الدخول فيه إلى Keeper. يتابع المعالج من تلقاء نفسه.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>The text message is on its way. Type the code from it.</source>
        <translation>الرسالة النصية في الطريق. اكتب الرمز الوارد فيها.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Approve it in Duo. If the wizard does not go on by itself, type a code instead.</source>
        <translation>وافق في Duo. إذا لم يتابع المعالج من تلقاء نفسه، فاكتب رمزًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>You are being called. Type the code that you hear.</source>
        <translation>يجري الاتصال بك. اكتب الرمز الذي تسمعه.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Your Keeper administrator was asked. The wizard goes on by itself; it can take a while, so leave it open.</source>
        <translation>طُلب ذلك من مسؤول Keeper لديك. يتابع المعالج من تلقاء نفسه؛ قد يستغرق ذلك بعض الوقت، فاتركه مفتوحًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Sign in to Keeper</source>
        <translation>تسجيل الدخول إلى Keeper</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>The wizard saves a new record in your vault and shares it once. It reads nothing of your vault.</source>
        <translation>يحفظ المعالج سجلًا جديدًا في خزنتك ويشاركه مرة واحدة. ولا يقرأ أي شيء من خزنتك.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>E-mail address of your Keeper account</source>
        <translation>عنوان البريد الإلكتروني لحساب Keeper الخاص بك</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Enter the e-mail address of your Keeper account.</source>
        <translation>أدخل عنوان البريد الإلكتروني لحساب Keeper الخاص بك.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Your master password</source>
        <translation>كلمة المرور الرئيسية الخاصة بك</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>It stays on this computer; Keeper gets a proof of it only. The wizard forgets it at once.</source>
        <translation>تبقى على هذا الكمبيوتر؛ لا يحصل Keeper إلا على إثبات لها. ينساها المعالج على الفور.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Master password</source>
        <translation>كلمة المرور الرئيسية</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Your company's sign-in</source>
        <translation>تسجيل الدخول لدى شركتك</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Keeper leaves the sign-in to your company. Open its page, sign in, and copy the token that it shows.</source>
        <translation>يترك Keeper تسجيل الدخول لشركتك. افتح صفحتها وسجّل الدخول وانسخ الرمز المميز الذي تعرضه.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Token from the page</source>
        <translation>الرمز المميز من الصفحة</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Open the sign-in page</source>
        <translation>فتح صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Use my master password</source>
        <translation>استخدام كلمة المرور الرئيسية</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Way</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>This program cannot use a security key. Choose another way.</source>
        <translation>لا يمكن لهذا البرنامج استخدام مفتاح أمان. اختر طريقة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_cards.py"/>
        <source>{kind}, {name}</source>
        <translation>{kind}، {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>{count} days</source>
        <extracomment>In English for 1: {count} day</extracomment>
        <translation><numerusform>{count} يوم</numerusform><numerusform>يوم واحد ({count})</numerusform><numerusform>يومان ({count})</numerusform><numerusform>{count} أيام</numerusform><numerusform>{count} يومًا</numerusform><numerusform>{count} يوم</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>{count} hours</source>
        <extracomment>In English for 1: {count} hour</extracomment>
        <translation><numerusform>{count} ساعة</numerusform><numerusform>ساعة واحدة ({count})</numerusform><numerusform>ساعتان ({count})</numerusform><numerusform>{count} ساعات</numerusform><numerusform>{count} ساعة</numerusform><numerusform>{count} ساعة</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Make the share</source>
        <translation>إنشاء المشاركة</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>How long the link works</source>
        <translation>مدة عمل الرابط</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>You are signed in to Keeper as {account}.</source>
        <translation>تم تسجيل دخولك إلى Keeper باسم {account}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The record {record} is saved in your vault and not shared yet.</source>
        <translation>السجل {record} محفوظ في خزنتك ولم تتم مشاركته بعد.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The share is made</source>
        <translation>أُنشئت المشاركة</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Send the link to whoever enters the three values, or let them scan the code. The first device that opens it is the only one that can: do not open it yourself.</source>
        <translation>أرسل الرابط إلى من يُدخل القيم الثلاث، أو دعه يمسح الرمز ضوئيًا. أول جهاز يفتح الرابط هو الوحيد الذي يمكنه فتحه: لا تفتحه بنفسك.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Revoke the share</source>
        <translation>إلغاء المشاركة</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Make another share</source>
        <translation>إنشاء مشاركة أخرى</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The share is over</source>
        <translation>انتهت المشاركة</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The link works until {moment}.</source>
        <translation>يعمل الرابط حتى {moment}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>The record {record} stays in your vault. Delete it there once it is not needed.</source>
        <translation>يبقى السجل {record} في خزنتك. احذفه هناك عندما لا تعود هناك حاجة إليه.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Revoked: the link works no more.</source>
        <translation>أُلغيت المشاركة: لم يعد الرابط يعمل.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Ended: nobody opened the link in time.</source>
        <translation>انتهت المشاركة: لم يفتح أحد الرابط في الوقت المناسب.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Ended: the link was opened on {moment}.</source>
        <translation>انتهت المشاركة: فُتح الرابط في {moment}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Opened on {moment}.</source>
        <translation>فُتح الرابط في {moment}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>Made. Nobody has opened it yet.</source>
        <translation>أُنشئت المشاركة. لم يفتحها أحد بعد.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_share_card.py"/>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Sign in with another account</source>
        <translation>تسجيل الدخول بحساب آخر</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Keeper asks for a second factor, as it does in the web vault.</source>
        <translation>يطلب Keeper عاملًا ثانيًا، كما يفعل في خزنة الويب.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Approve this device</source>
        <translation>الموافقة على هذا الجهاز</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Keeper does not know this program yet. Type the code from an e-mail, or approve it on another device.</source>
        <translation>لا يعرف Keeper هذا البرنامج بعد. اكتب الرمز الوارد في رسالة بريد إلكتروني، أو وافق على جهاز آخر.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>Your company's sign-in is done. Now another device of yours or your Keeper administrator approves.</source>
        <translation>تم تسجيل الدخول لدى شركتك. يوافق الآن جهاز آخر من أجهزتك أو مسؤول Keeper لديك.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/keeper_way.py"/>
        <source>{sentence} Code: {code}</source>
        <translation>{sentence} الرمز: {code}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Who may sign in</source>
        <translation>من يجوز له تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Keep</source>
        <translation>الإبقاء</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Remove</source>
        <translation>إزالة</translation>
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
        <translation>شخص</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Assigned</source>
        <translation>معيّن</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Will be added</source>
        <translation>ستتم إضافته</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/members.py"/>
        <source>Will be removed</source>
        <translation>ستتم إزالته</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/page_opener.py"/>
        <source>No browser could be opened. Copy the address and open it by hand.</source>
        <translation>تعذر فتح أي متصفح. انسخ العنوان وافتحه يدويًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/parts.py"/>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/people_search.py"/>
        <source>Search people and groups</source>
        <translation>البحث عن أشخاص ومجموعات</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/people_search.py"/>
        <source>Type the beginning of a name or an e-mail address.</source>
        <translation>اكتب بداية اسم أو عنوان بريد إلكتروني.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/widgets/people_search.py"/>
        <source>{count} found</source>
        <extracomment>In English for 1: {count} found</extracomment>
        <translation><numerusform>لا نتائج ({count})</numerusform><numerusform>نتيجة واحدة ({count})</numerusform><numerusform>نتيجتان ({count})</numerusform><numerusform>{count} نتائج</numerusform><numerusform>{count} نتيجة</numerusform><numerusform>{count} نتيجة</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/people_search.py"/>
        <source>Searching</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/people_search.py"/>
        <source>Nobody was found. Distribution lists cannot be chosen.</source>
        <translation>لم يُعثر على أحد. لا يمكن اختيار قوائم التوزيع.</translation>
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
        <location filename="../../wizard/gui/widgets/qr_code.py"/>
        <source>QR code of the link</source>
        <translation>رمز QR للرابط</translation>
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
        <location filename="../../wizard/gui/widgets/snippet.py"/>
        <source>Copy the lines</source>
        <translation>نسخ الأسطر</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Try a sign-in now (optional)</source>
        <translation>تجربة تسجيل دخول الآن (اختياري)</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Try a sign-in now</source>
        <translation>تجربة تسجيل دخول الآن</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>{vendor} will receive</source>
        <translation>سيستلم {vendor}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Try another sign-in</source>
        <translation>تجربة تسجيل دخول آخر</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Does Microsoft's page show an error? Then press Cancel here. The help of the page Try the sign-in says what its number means.</source>
        <translation>هل تعرض صفحة Microsoft خطأ؟ اضغط هنا إذًا على إلغاء. تبيّن مساعدة صفحة «تجربة تسجيل الدخول» معنى رقمه.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>A trial needs a temporary Redirect URI, and you chose to make all changes yourself. So nobody can sign in from here.</source>
        <translation>تحتاج التجربة إلى معرّف URI مؤقت لإعادة التوجيه، وقد اخترت إجراء جميع التغييرات بنفسك. لذلك لا يمكن لأحد تسجيل الدخول من هنا.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>A trial needs the client secret, and its value is no longer kept here. Your people try it at the login page of {vendor}, once the new button is there. If nobody has the value, go back to Client secret and create a new one; it then has to be handed over again.</source>
        <translation>تحتاج التجربة إلى سر العميل، ولم تعد قيمته محفوظة هنا. يجرّب أفراد مؤسستك تسجيل الدخول في صفحة تسجيل الدخول إلى {vendor} بمجرد ظهور الزر الجديد هناك. إذا لم تكن القيمة لدى أحد، فارجع إلى سر العميل وأنشئ سرًا جديدًا؛ ويجب عندئذٍ تسليمه مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/trial_card.py"/>
        <source>Somebody of your organisation signs in once in the browser, and you see what {vendor} will receive. The wizard adds a temporary Redirect URI for this computer and removes it right after.</source>
        <translation>يسجّل شخص من مؤسستك الدخول مرة واحدة في المتصفح، وترى ما سيستلمه {vendor}. يضيف المعالج معرّف URI مؤقتًا لإعادة التوجيه لهذا الكمبيوتر ويزيله بعد ذلك مباشرة.</translation>
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
    <message numerus="yes">
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Copied. It is taken off the clipboard after {count} seconds.</source>
        <extracomment>In English for 1: Copied. It is taken off the clipboard after {count} second.</extracomment>
        <translation><numerusform>تم النسخ. يُزال من الحافظة بعد {count} ثانية.</numerusform><numerusform>تم النسخ. يُزال من الحافظة بعد ثانية واحدة ({count}).</numerusform><numerusform>تم النسخ. يُزال من الحافظة بعد ثانيتين ({count}).</numerusform><numerusform>تم النسخ. يُزال من الحافظة بعد {count} ثوانٍ.</numerusform><numerusform>تم النسخ. يُزال من الحافظة بعد {count} ثانية.</numerusform><numerusform>تم النسخ. يُزال من الحافظة بعد {count} ثانية.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>On the clipboard for {count} more seconds.</source>
        <extracomment>In English for 1: On the clipboard for {count} more second.</extracomment>
        <translation><numerusform>يبقى في الحافظة {count} ثانية أخرى.</numerusform><numerusform>يبقى في الحافظة ثانية واحدة أخرى ({count}).</numerusform><numerusform>يبقى في الحافظة ثانيتين أخريين ({count}).</numerusform><numerusform>يبقى في الحافظة {count} ثوانٍ أخرى.</numerusform><numerusform>يبقى في الحافظة {count} ثانية أخرى.</numerusform><numerusform>يبقى في الحافظة {count} ثانية أخرى.</numerusform></translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/value_row.py"/>
        <source>Taken off the clipboard.</source>
        <translation>أُزيل من الحافظة.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Open the login page</source>
        <translation>فتح صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>{vendor} is ready: people can sign in with Microsoft</source>
        <translation>{vendor} جاهز: يمكن تسجيل الدخول باستخدام Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Something at {vendor} has to be changed</source>
        <translation>يجب تغيير شيء لدى {vendor}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The side of {vendor} could not be checked from here</source>
        <translation>تعذر التحقق من جانب {vendor} من هنا</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>{vendor} is not ready yet</source>
        <translation>{vendor} غير جاهز بعد</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The sign-in of {vendor} uses your values</source>
        <translation>يستخدم تسجيل الدخول لدى {vendor} قيمك</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Only the button could not be seen from here. Open the login page in your browser and see whether it is there.</source>
        <translation>تعذرت رؤية الزر فقط من هنا. افتح صفحة تسجيل الدخول في متصفحك وتحقق من وجوده.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Only the button is not on the login page yet. {ask}</source>
        <translation>لا ينقص سوى الزر في صفحة تسجيل الدخول. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The button is on the login page, and its sign-in uses the values that were made here.</source>
        <translation>الزر موجود في صفحة تسجيل الدخول، وتسجيل الدخول من خلاله يستخدم القيم التي أُنشئت هنا.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The rows above say what has to be changed at {vendor}. {ask}</source>
        <translation>توضح الصفوف أعلاه ما يجب تغييره لدى {vendor}. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Open the login page in your browser and see whether the button is there and works.</source>
        <translation>افتح صفحة تسجيل الدخول في متصفحك وتحقق من وجود الزر وعمله.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>The three values have to be entered at {vendor}, which can take a while. You need not wait: go on to the last page, and look here again later.</source>
        <translation>يجب إدخال القيم الثلاث لدى {vendor}، وقد يستغرق ذلك بعض الوقت. لا داعي للانتظار: انتقل إلى الصفحة الأخيرة، وألقِ نظرة هنا مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Last looked at {time}.</source>
        <translation>آخر تحقق: {time}.</translation>
    </message>
    <message>
        <location filename="../../wizard/gui/widgets/vendor_card.py"/>
        <source>Last looked at {time}. The wizard looks again by itself while this page is open.</source>
        <translation>آخر تحقق: {time}. يتحقق المعالج مرة أخرى من تلقاء نفسه ما دامت هذه الصفحة مفتوحة.</translation>
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
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>The client secret of {name} expires</source>
        <translation>تنتهي صلاحية سر العميل الخاص بـ {name}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>In {days} days the client secret of {name} expires</source>
        <translation>تنتهي صلاحية سر العميل الخاص بـ {name} خلال {days} يومًا</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>From then on nobody can sign in to {vendor} through Microsoft, unless a new client secret was created and handed over before.</source>
        <translation>بعد ذلك لا يمكن لأحد تسجيل الدخول إلى {vendor} عبر Microsoft، ما لم يُنشأ سر عميل جديد ويُسلَّم قبل ذلك.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>What to do: start Entra SSO Wizard, sign in, and choose More, Check, renew or undo.</source>
        <translation>ما يجب فعله: شغّل Entra SSO Wizard، وسجّل الدخول، واختر المزيد ثم «تحقق أو تجديد أو تراجع».</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Or type: {command}</source>
        <translation>أو اكتب: {command}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Organisation: {organisation}</source>
        <translation>المؤسسة: {organisation}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Address: {address}</source>
        <translation>العنوان: {address}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Client ID: {id}</source>
        <translation>معرّف العميل: {id}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/calendar_file.py"/>
        <source>Secret ID: {id}</source>
        <translation>معرّف السر: {id}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_login.py"/>
        <source>Authenticator app</source>
        <translation>تطبيق المصادقة</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_login.py"/>
        <source>Text message</source>
        <translation>رسالة نصية</translation>
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
        <translation>مفتاح أمان</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_login.py"/>
        <source>Backup code</source>
        <translation>رمز احتياطي</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_login.py"/>
        <source>Approval</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper does not accept this password. Type your master password once more.</source>
        <translation>لا يقبل Keeper كلمة المرور هذه. اكتب كلمة المرور الرئيسية مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper does not accept this code. Codes are short-lived: type the latest one.</source>
        <translation>لا يقبل Keeper هذا الرمز. الرموز قصيرة الصلاحية: اكتب أحدثها.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>This is not the token of this sign-in. Copy it from the page in your browser once more.</source>
        <translation>هذا ليس الرمز المميز لتسجيل الدخول هذا. انسخه مرة أخرى من الصفحة المفتوحة في متصفحك.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper was asked too often and wants a pause. Wait a few minutes and try again.</source>
        <translation>كانت الطلبات إلى Keeper كثيرة جدًا، وهو يريد التمهل. انتظر بضع دقائق وحاول مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper cannot be reached. Check the connection to the internet and try again.</source>
        <translation>تعذر الوصول إلى Keeper. تحقق من الاتصال بالإنترنت وحاول مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Something else answered in the place of Keeper, for example a proxy. Nothing was sent there that can be read. Use another network, or hand the values over in the web vault.</source>
        <translation>أجاب شيء آخر بدلًا من Keeper، مثل وكيل. لم يُرسل إلى هناك أي شيء يمكن قراءته. استخدم شبكة أخرى، أو سلّم القيم في خزنة الويب.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper has a problem at the moment. Try again in a few minutes.</source>
        <translation>يواجه Keeper مشكلة في الوقت الحالي. حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>The session with Keeper has ended. Sign in to Keeper once more.</source>
        <translation>انتهت الجلسة مع Keeper. سجّل الدخول إلى Keeper مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper refuses to make a One-Time Share. Your organisation may not allow it, or your plan has none: ask your Keeper administrator about the policy Prevent creating One-Time Sharing.</source>
        <translation>يرفض Keeper إنشاء One-Time Share. ربما لا تسمح مؤسستك بذلك، أو لا تتضمنه خطتك: اسأل مسؤول Keeper لديك عن النهج Prevent creating One-Time Sharing.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper refuses to save the record. Your organisation may not allow it. Hand the values over in the web vault, or ask your Keeper administrator.</source>
        <translation>يرفض Keeper حفظ السجل. ربما لا تسمح مؤسستك بذلك. سلّم القيم في خزنة الويب، أو اسأل مسؤول Keeper لديك.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper does not let this account in here. Check the e-mail address and the region. If they are right, sign in to the web vault, which says more.</source>
        <translation>لا يسمح Keeper لهذا الحساب بالدخول هنا. تحقق من عنوان البريد الإلكتروني ومن المنطقة. إذا كانا صحيحين، فسجّل الدخول إلى خزنة الويب التي تبيّن المزيد.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Keeper asks for a way to sign in that this program does not know. Hand the values over in the web vault.</source>
        <translation>يطلب Keeper طريقة لتسجيل الدخول لا يعرفها هذا البرنامج. سلّم القيم في خزنة الويب.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Not approved yet.</source>
        <translation>لم تتم الموافقة بعد.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/keeper_state.py"/>
        <source>Something unexpected happened with Keeper. Try again, or hand the values over in the web vault.</source>
        <translation>حدث أمر غير متوقع مع Keeper. حاول مرة أخرى، أو سلّم القيم في خزنة الويب.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The application was registered</source>
        <translation>سُجّل التطبيق</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The Redirect URI was added</source>
        <translation>أُضيف معرّف URI لإعادة التوجيه</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The application was listed under Enterprise applications</source>
        <translation>أُدرج التطبيق ضمن تطبيقات المؤسسة</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>A client secret was created</source>
        <translation>أُنشئ سر عميل</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>A client secret was removed</source>
        <translation>أُزيل سر عميل</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The permission was added to the list</source>
        <translation>أُضيف الإذن إلى القائمة</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Admin consent was granted for everyone</source>
        <translation>مُنحت موافقة المسؤول للجميع</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>A person or a group was assigned</source>
        <translation>تم تعيين شخص أو مجموعة</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>An assignment was taken away</source>
        <translation>تمت إزالة تعيين</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>The setting of who may sign in was changed</source>
        <translation>تم تغيير إعداد من يجوز له تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>A temporary Redirect URI was added, to try the sign-in</source>
        <translation>أُضيف معرّف URI مؤقت لإعادة التوجيه لتجربة تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Object ID</source>
        <translation>معرّف الكائن</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Whoever used the wizard confirmed it.</source>
        <translation>أكد ذلك من استخدم المعالج.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Whoever used the wizard confirmed it. The wizard names Keeper's One-Time Share for it.</source>
        <translation>أكّد ذلك من استخدم المعالج. ويذكر المعالج لهذا الغرض One-Time Share من Keeper.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Through Keeper's One-Time Share, from the Keeper account of whoever used the wizard.</source>
        <translation>عبر One-Time Share من Keeper، من حساب Keeper الخاص بمن استخدم المعالج.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Through Keeper's One-Time Share, at a link that was sent to whoever used the wizard.</source>
        <translation>عبر One-Time Share من Keeper، على رابط أُرسل إلى من استخدم المعالج.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Through Keeper's One-Time Share, which the wizard made.</source>
        <translation>عبر One-Time Share من Keeper، الذي أنشأه المعالج.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Whoever used the wizard entered them on a page of the site.</source>
        <translation>أدخلها من استخدم المعالج في صفحة من صفحات الموقع.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>Whoever used the wizard entered them in the settings of the site.</source>
        <translation>أدخلها من استخدم المعالج في إعدادات الموقع.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>They were written to a file that was named when the wizard was started.</source>
        <translation>كُتبت إلى ملف حُدّد عند تشغيل المعالج.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>They were printed for the program that started the wizard.</source>
        <translation>طُبعت للبرنامج الذي شغّل المعالج.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/record.py"/>
        <source>They were shown in the terminal in which the wizard was started.</source>
        <translation>عُرضت في الطرفية التي شُغّل فيها المعالج.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{headline} {left}</source>
        <translation>{headline} {left}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>This run looked at a part only. What it saw stands below.</source>
        <translation>لم يفحص هذا التشغيل سوى جزء. ما رآه مذكور أدناه.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Not everything is done yet. The checks below say what is missing.</source>
        <translation>لم يتم كل شيء بعد. تبيّن عمليات التحقق أدناه ما ينقص.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Single sign-on to {vendor} with Microsoft Entra ID</source>
        <translation>تسجيل الدخول الأحادي إلى {vendor} عبر Microsoft Entra ID</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Hand-over sheet and change record</source>
        <translation>ورقة التسليم وسجل التغييرات</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>A rehearsal in practice mode. Nothing here exists in a real organisation.</source>
        <translation>تمرين في وضع التدريب. لا شيء هنا موجود في مؤسسة حقيقية.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>The steps in the portal, with the values of this set-up</source>
        <translation>الخطوات في المدخل، بقيم هذا الإعداد</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Made by Entra SSO Wizard {version} on {day}. This sheet holds no client secret.</source>
        <translation>أنشأها Entra SSO Wizard {version} في {day}. لا تحتوي هذه الورقة على سر العميل.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{day}, {time} UTC</source>
        <translation>{day}، {time} UTC</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{utc} ({time} local time, {zone})</source>
        <translation>{utc} ({time} بالتوقيت المحلي، {zone})</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{utc} ({day}, {time} local time, {zone})</source>
        <translation>{utc} ({day}، {time} بالتوقيت المحلي، {zone})</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Only people and groups that are assigned</source>
        <translation>الأشخاص والمجموعات المعيّنون فقط</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Admin consent is granted for everyone</source>
        <translation>موافقة المسؤول ممنوحة للجميع</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Admin consent was not seen</source>
        <translation>لم تُرَ موافقة المسؤول</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>What was set up</source>
        <translation>ما تم إعداده</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Object ID of the application</source>
        <translation>معرّف الكائن للتطبيق</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Object ID under Enterprise applications</source>
        <translation>معرّف الكائن ضمن تطبيقات المؤسسة</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Its value is not in this sheet.</source>
        <translation>قيمته ليست في هذه الورقة.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>The client secret expires</source>
        <translation>انتهاء صلاحية سر العميل</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Begun</source>
        <translation>البدء</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Last read back</source>
        <translation>آخر إعادة قراءة</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>This sheet was made</source>
        <translation>إنشاء هذه الورقة</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Who and when</source>
        <translation>من ومتى</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Each of these was read back from Microsoft or seen on this computer. Nothing is assumed.</source>
        <translation>كل من هذه أُعيدت قراءته من Microsoft أو شوهد على هذا الكمبيوتر. لم يُفترض شيء.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Checks</source>
        <translation>عمليات التحقق</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{name} (article {steps})</source>
        <translation>{name} (المقالة {steps})</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>{state}, read {moment}</source>
        <translation>{state}، قُرئ في {moment}</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>This plan was shown and agreed to before the first change. What stays was there before.</source>
        <translation>عُرضت هذه الخطة وتمت الموافقة عليها قبل أول تغيير. ما يبقى كان موجودًا من قبل.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>What was there, and what was planned</source>
        <translation>ما كان موجودًا وما كان مخططًا</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>What the wizard changed</source>
        <translation>ما غيّره المعالج</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Nothing. Everything was there, or made by hand.</source>
        <translation>لا شيء. كان كل شيء موجودًا أو أُجري يدويًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>From the notes that the wizard keeps on this computer, the oldest first.</source>
        <translation>من الملاحظات التي يحتفظ بها المعالج على هذا الكمبيوتر، الأقدم أولًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Taken back</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>The values were not handed over yet, as far as the wizard knows.</source>
        <translation>لم تُسلَّم القيم بعد، بحسب ما يعرفه المعالج.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>What was handed over</source>
        <translation>ما تم تسليمه</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>In the wizard: sign in, then choose More, Check, renew or undo. The same from the command line:</source>
        <translation>في المعالج: سجّل الدخول، ثم اختر المزيد ثم «تحقق أو تجديد أو تراجع». والأمر نفسه من سطر الأوامر:</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>An undo goes by the notes on the computer on which the set-up was made. What was there before is never deleted.</source>
        <translation>يعتمد التراجع على الملاحظات الموجودة على الكمبيوتر الذي أُجري عليه الإعداد. ما كان موجودًا من قبل لا يُحذف أبدًا.</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Check, changing nothing</source>
        <translation>التحقق دون تغيير أي شيء</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Create a new client secret beside the old one</source>
        <translation>إنشاء سر عميل جديد إلى جانب القديم</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Remove what the wizard created</source>
        <translation>إزالة ما أنشأه المعالج</translation>
    </message>
    <message>
        <location filename="../../wizard/handover/sheet.py"/>
        <source>Bring it back within 30 days</source>
        <translation>استعادته خلال 30 يومًا</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>A file could not be written</source>
        <translation>تعذرت كتابة ملف</translation>
    </message>
    <message>
        <location filename="../../wizard/headless.py"/>
        <source>The work itself is done. Run the command check with another file.</source>
        <translation>العمل نفسه تم. شغّل الأمر check مع ملف آخر.</translation>
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
        <location filename="../../wizard/papers.py"/>
        <source>{option}: {reason}. Nothing was changed</source>
        <translation>‏{option}: {reason}. لم يتغير شيء</translation>
    </message>
    <message>
        <location filename="../../wizard/papers.py"/>
        <source>--record: a PDF needs Qt, which cannot be loaded here; name a file that ends in .html</source>
        <translation>‏‎--record: يحتاج ملف PDF إلى Qt الذي يتعذر تحميله هنا؛ اذكر ملفًا ينتهي بـ ⁦‎.html⁩</translation>
    </message>
    <message>
        <location filename="../../wizard/papers.py"/>
        <source>{path} has to end in {endings}</source>
        <translation>يجب أن ينتهي {path} بـ {endings}</translation>
    </message>
    <message>
        <location filename="../../wizard/papers.py"/>
        <source>{path} is there already; name another file</source>
        <translation>{path} موجود بالفعل؛ اذكر ملفًا آخر</translation>
    </message>
    <message>
        <location filename="../../wizard/papers.py"/>
        <source>nothing can be written in the folder {path}</source>
        <translation>لا يمكن كتابة أي شيء في المجلد {path}</translation>
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
        <source>Profile for Entra SSO Wizard. Open it in the wizard, or start it with --profile.</source>
        <translation>ملف تعريف لـ Entra SSO Wizard. افتحه في المعالج، أو شغّل المعالج باستخدام ⁦‎--profile⁩.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>This profile is for the recipe {profile}, and the wizard was started with {recipe}. Close the wizard and start it with this profile. Nothing was taken from it.</source>
        <translation>ملف التعريف هذا للوصفة {profile}، وقد بدأ المعالج بالوصفة {recipe}. أغلق المعالج وابدأه بملف التعريف هذا. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>This profile is for {profile}, and {domain} was entered here. One of them is wrong: ask whoever sent the profile. Nothing was taken from it.</source>
        <translation>ملف التعريف هذا من أجل {profile}، وأُدخل هنا {domain}. أحدهما غير صحيح: اسأل من أرسل ملف التعريف. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>This profile is for the organisation {expected}, and you are signed in to {organisation}. If they are the same, close the wizard and open the profile before you sign in. Nothing was taken from it.</source>
        <translation>ملف التعريف هذا من أجل المؤسسة {expected}، وقد سجّلت الدخول إلى {organisation}. إذا كانتا المؤسسة نفسها، فأغلق المعالج وافتح ملف التعريف قبل تسجيل الدخول. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <location filename="../../wizard/profile.py"/>
        <source>This profile is for {profile}, and on this computer a set-up for {domain} was begun in the same organisation. Finish or undo that one first, or confirm the domain with --domain {profile}.</source>
        <translation>ملف التعريف هذا من أجل {profile}، وقد بدأ على هذا الكمبيوتر إعداد من أجل {domain} في المؤسسة نفسها. أكمل ذلك الإعداد أو تراجع عنه أولًا، أو أكّد المجال باستخدام ⁦‎--domain {profile}⁩.</translation>
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
        <location filename="../../wizard/site/https_site.py"/>
        <source>No answer came in time.</source>
        <translation>لم تصل إجابة في الوقت المناسب.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>It could not be checked from this computer.</source>
        <translation>تعذر التحقق من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>A proxy leads there, which is not an HTTP proxy.</source>
        <translation>يقود إلى هناك وكيل ليس وكيل HTTP.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The proxy {proxy} finds its address.</source>
        <translation>يجد الوكيل {proxy} عنوانه.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>This computer finds no address for it. Check the spelling, or ask your network team.</source>
        <translation>لا يجد هذا الكمبيوتر عنوانًا له. تحقق من الكتابة، أو اسأل فريق الشبكة لديك.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>No connection could be made.</source>
        <translation>تعذر إجراء اتصال.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The proxy {proxy} wants a sign-in.</source>
        <translation>يطلب الوكيل {proxy} تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The proxy {proxy} does not let the wizard through ({status}).</source>
        <translation>لا يسمح الوكيل {proxy} بمرور المعالج ({status}).</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The site has no such page. Ask whether the site is set up for this domain.</source>
        <translation>لا توجد صفحة كهذه في الموقع. اسأل عما إذا كان الموقع معدًا لهذا المجال.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The site answered with an error ({status}). That can be so until the three values are entered there.</source>
        <translation>أجاب الموقع بخطأ ({status}). قد يكون ذلك إلى أن تُدخَل القيم الثلاث هناك.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>The certificate is not accepted: {reason}.</source>
        <translation>لم تُقبل الشهادة: {reason}.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/https_site.py"/>
        <source>unknown reason</source>
        <translation>سبب غير معروف</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The login page is drawn by scripts, which the wizard does not run. Open it to see for yourself.</source>
        <translation>تُعرض صفحة تسجيل الدخول بواسطة برامج نصية لا يشغّلها المعالج. افتحها لترى بنفسك.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site turned its own form away (403). Where that happens in a browser too, the site does not know that it is reached through https.</source>
        <translation>رفض الموقع نموذجه الخاص (403). إذا حدث ذلك في متصفح أيضًا، فالموقع لا يعلم أن الوصول إليه يتم عبر https.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The login page is at another address, {host}, where the wizard does not look.</source>
        <translation>صفحة تسجيل الدخول على عنوان آخر، {host}، لا يتحقق منه المعالج.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>There is no page at {address}.</source>
        <translation>لا توجد صفحة على {address}.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site answered with an error ({status}).</source>
        <translation>أجاب الموقع بخطأ ({status}).</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site answered with something that is no page.</source>
        <translation>أجاب الموقع بشيء ليس صفحة.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site shows a page of its own instead.</source>
        <translation>يعرض الموقع بدلًا من ذلك صفحة خاصة به.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site leads from one address to the next without an end.</source>
        <translation>يقود الموقع من عنوان إلى آخر بلا نهاية.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The connection to the site broke off.</source>
        <translation>انقطع الاتصال بالموقع.</translation>
    </message>
    <message>
        <location filename="../../wizard/site/visit.py"/>
        <source>The site leads to an address that cannot be read.</source>
        <translation>يقود الموقع إلى عنوان تتعذر قراءته.</translation>
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
        <location filename="../../wizard/state_words.py"/>
        <source>{organisation} is ready to sign in to {vendor} with Microsoft accounts.</source>
        <translation>أصبحت {organisation} جاهزة لتسجيل الدخول إلى {vendor} باستخدام حسابات Microsoft.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>One thing is left on the side of {vendor}: something there has to be changed. The page Try the sign-in says what.</source>
        <translation>بقي أمر واحد لدى {vendor}: يجب تغيير شيء هناك. تبيّن صفحة «تجربة تسجيل الدخول» ما هو.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>{vendor} uses your values. Open its login page to see whether the button is there.</source>
        <translation>يستخدم {vendor} قيمك. افتح صفحة تسجيل الدخول لديه لترى هل الزر موجود.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Whether {vendor} is ready could not be seen from here. Its login page shows it.</source>
        <translation>تعذّر أن نرى من هنا هل {vendor} جاهز. تُظهر صفحة تسجيل الدخول لديه ذلك.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>One thing is left on the side of {vendor}: it uses your values, but its button is not on the login page yet.</source>
        <translation>بقي أمر واحد لدى {vendor}: تُستخدم قيمك هناك، لكن الزر ليس في صفحة تسجيل الدخول بعد.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>One thing is left on the side of {vendor}: the three values have to be entered there.</source>
        <translation>بقي أمر واحد لدى {vendor}: يجب إدخال القيم الثلاث هناك.</translation>
    </message>
    <message>
        <location filename="../../wizard/state_words.py"/>
        <source>Microsoft's side is done for {organisation}.</source>
        <translation>اكتمل كل شيء لدى Microsoft من أجل {organisation}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Enter the address at which your team opens {vendor}.</source>
        <translation>أدخل العنوان الذي يفتح منه فريقك {vendor}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Domain of the site</source>
        <translation>مجال الموقع</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/before_you_start.py"/>
        <source>Domain of the site: {domain}</source>
        <translation>مجال الموقع: {domain}</translation>
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
        <location filename="../../wizard/steps/find_members.py"/>
        <source>People and groups were searched</source>
        <translation>تم البحث عن أشخاص ومجموعات</translation>
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
        <location filename="../../wizard/steps/finish.py"/>
        <source>Something there has to be changed. The page Try the sign-in says what.</source>
        <translation>يجب تغيير شيء هناك. تبيّن صفحة «تجربة تسجيل الدخول» ما هو.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>It could not be checked from here.</source>
        <translation>تعذر التحقق من هنا.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>It uses the values. Open the login page to see whether the button is there.</source>
        <translation>يستخدم القيم. افتح صفحة تسجيل الدخول لترى هل الزر موجود.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>The three values have to be entered there first.</source>
        <translation>يجب أولًا إدخال القيم الثلاث هناك.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>It uses the values, but its button is not on the login page yet.</source>
        <translation>تُستخدم القيم، لكن الزر ليس في صفحة تسجيل الدخول بعد.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/finish.py"/>
        <source>{vendor} uses the three values, and its button is there</source>
        <translation>يستخدم {vendor} القيم الثلاث، وزره موجود</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>This program no longer holds its value.</source>
        <translation>لم يعد هذا البرنامج يحتفظ بقيمته.</translation>
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
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>Noted on this computer in an earlier run.</source>
        <translation>مدوَّن على هذا الكمبيوتر في تشغيل سابق.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/hand_over.py"/>
        <source>This computer knows nothing of it, and holds no value that could be handed over.</source>
        <translation>لا يعرف هذا الكمبيوتر شيئًا عن ذلك، ولا يحتفظ بقيمة يمكن تسليمها.</translation>
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
        <source>{name}: no temporary Redirect URI is left</source>
        <translation>{name}: لم يبقَ أي معرّف URI مؤقت لإعادة التوجيه</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/health.py"/>
        <source>The next set-up, renewal or undo removes {uri}.</source>
        <translation>يزيل الإعداد أو التجديد أو التراجع التالي {uri}.</translation>
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
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Only people who are assigned may sign in, as before</source>
        <translation>لا يجوز تسجيل الدخول إلا للأشخاص المعيّنين، كما كان من قبل</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Let only people who are assigned sign in again.</source>
        <translation>السماح مجددًا للأشخاص المعيّنين فقط بتسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Everyone may sign in, as before</source>
        <translation>يجوز للجميع تسجيل الدخول، كما كان من قبل</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Let everyone sign in again.</source>
        <translation>السماح مجددًا للجميع بتسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>{name} is no longer assigned</source>
        <translation>لم يعد {name} معيّنًا</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/made_access.py"/>
        <source>Take the assignment of {name} away.</source>
        <translation>إزالة تعيين {name}.</translation>
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
        <source>Let everyone in {organisation} sign in.</source>
        <translation>السماح للجميع في {organisation} بتسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/plan.py"/>
        <source>Let only people who are assigned sign in, and assign {names}. Nobody else can sign in.</source>
        <translation>السماح للأشخاص المعيّنين فقط بتسجيل الدخول، وتعيين {names}. لا يمكن لأحد غيرهم تسجيل الدخول.</translation>
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
        <source>Only assigned people may. The page Who may sign in? shows them.</source>
        <translation>يجوز ذلك للأشخاص المعيّنين فقط. تعرضهم صفحة «من يجوز له تسجيل الدخول؟».</translation>
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
        <source>An application is not told what it may do. The next steps show it.</source>
        <translation>لا يُبلَّغ التطبيق بما يُسمح له به. ستُظهر الخطوات التالية ذلك.</translation>
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
        <location filename="../../wizard/steps/trial_uri.py"/>
        <source>The temporary Redirect URI is removed</source>
        <translation>أُزيل معرّف URI المؤقت لإعادة التوجيه</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/trial_uri.py"/>
        <source>Remove the temporary Redirect URI {uri} of a trial sign-in from {name}.</source>
        <translation>إزالة معرّف URI المؤقت لإعادة التوجيه {uri} الخاص بتسجيل دخول تجريبي من {name}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>Microsoft accepts the Redirect URI</source>
        <translation>تقبل Microsoft معرّف URI لإعادة التوجيه</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>no name</source>
        <translation>لا اسم</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>{vendor} will receive: {name}, {address}</source>
        <translation>سيستلم {vendor}: {name}، {address}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>no e-mail address</source>
        <translation>لا عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>A person signed in</source>
        <translation>سجّل شخص الدخول</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>The account has an e-mail address</source>
        <translation>للحساب عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>Microsoft knows none. {vendor} takes the user name {user_name} in its place, and nobody may be reached there. Enter an address in Entra ID, at the properties of the user.</source>
        <translation>لا تعرف Microsoft أي عنوان. يستخدم {vendor} اسم المستخدم {user_name} مكانه، وقد لا يمكن الوصول إلى أحد عبره. أدخل عنوانًا في Entra ID، في خصائص المستخدم.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/try_sign_in.py"/>
        <source>Microsoft knows none, and so {vendor} cannot tell who it is. Enter an address in Entra ID, at the properties of the user.</source>
        <translation>لا تعرف Microsoft أي عنوان، لذلك لا يستطيع {vendor} معرفة هوية الشخص. أدخل عنوانًا في Entra ID، في خصائص المستخدم.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/undo.py"/>
        <source>Nothing is left of what was created here for {domain}</source>
        <translation>لم يبقَ شيء مما أُنشئ هنا من أجل {domain}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>The button {button} is on the login page</source>
        <translation>الزر {button} موجود في صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>It is not there yet. It appears once the three values are entered at {vendor}. {ask}</source>
        <translation>ليس موجودًا بعد. يظهر بمجرد إدخال القيم الثلاث لدى {vendor}. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} starts the sign-in at Microsoft</source>
        <translation>يبدأ {vendor} تسجيل الدخول لدى Microsoft</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} Perhaps the three values are not entered there yet.</source>
        <translation>{seen} ربما لم تُدخل القيم الثلاث هناك بعد.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} The sign-in with Microsoft has to be switched on for {domain}. {ask}</source>
        <translation>{seen} يجب تشغيل تسجيل الدخول باستخدام Microsoft لـ {domain}. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} sends people to {host}, which is not Microsoft's sign-in page. {ask}</source>
        <translation>يرسل {vendor} الأشخاص إلى {host}، وهي ليست صفحة تسجيل الدخول من Microsoft. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>an address that cannot be read</source>
        <translation>عنوان تتعذر قراءته</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} uses your Client ID</source>
        <translation>يستخدم {vendor} معرّف العميل الخاص بك</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} uses your Tenant ID</source>
        <translation>يستخدم {vendor} معرّف المستأجر الخاص بك</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} uses the Redirect URI</source>
        <translation>يستخدم {vendor} معرّف URI لإعادة التوجيه</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} asks for {permission}</source>
        <translation>يطلب {vendor} الإذن {permission}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} asks Microsoft for {seen} in place of code. It has to use the authorization code flow. {ask}</source>
        <translation>يطلب {vendor} من Microsoft ‏{seen} بدلًا من code. يلزم تدفق رمز التخويل. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} has no Client ID entered.</source>
        <translation>لم يُدخل معرّف العميل لدى {vendor}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} has another Client ID, {seen}.</source>
        <translation>لدى {vendor} معرّف عميل آخر، {seen}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} {right} has to be entered there, with the client secret that belongs to it. {ask}</source>
        <translation>{seen} يجب إدخال {right} هناك، مع سر العميل الخاص به. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} has no Tenant ID entered: {seen} stands in its place, and with that nobody can sign in.</source>
        <translation>لم يُدخل معرّف المستأجر لدى {vendor}: توجد {seen} مكانه، وبذلك لا يمكن لأحد تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} has another Tenant ID, {seen}.</source>
        <translation>لدى {vendor} معرّف مستأجر آخر، {seen}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} {right} has to be entered there. {ask}</source>
        <translation>{seen} يجب إدخال {right} هناك. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names no Redirect URI that can be read.</source>
        <translation>لا يذكر {vendor} أي معرّف URI لإعادة التوجيه تمكن قراءته.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names it with http in place of https.</source>
        <translation>يذكره {vendor} بـ http بدلًا من https.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names it without its final slash.</source>
        <translation>يذكره {vendor} من دون شرطته المائلة الأخيرة.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names another host, {host}.</source>
        <translation>يذكر {vendor} مضيفًا آخر، {host}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} names another one, {seen}.</source>
        <translation>يذكر {vendor} معرّفًا آخر، {seen}.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{seen} Microsoft compares every character. The site of {domain} has to use {right}. {ask}</source>
        <translation>{seen} تقارن Microsoft كل حرف. يجب أن يستخدم موقع {domain} ‏{right}. {ask}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/vendor_side.py"/>
        <source>{vendor} asks for {seen}, and so it cannot read who signs in. {missing} has to be added there. {ask}</source>
        <translation>يطلب {vendor} ‏{seen}، ولذلك لا يستطيع قراءة هوية من يسجّل الدخول. يجب إضافة {missing} هناك. {ask}</translation>
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
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>Everyone in {organisation} may sign in</source>
        <translation>يجوز للجميع في {organisation} تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>It was set so before and is left as it is.</source>
        <translation>كان معيّنًا هكذا من قبل ويُترك كما هو.</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>Only people who are assigned may sign in</source>
        <translation>لا يجوز تسجيل الدخول إلا للأشخاص المعيّنين</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>{name} is assigned</source>
        <translation>تم تعيين {name}</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>You may sign in yourself</source>
        <translation>يجوز لك تسجيل الدخول بنفسك</translation>
    </message>
    <message>
        <location filename="../../wizard/steps/who_may_sign_in.py"/>
        <source>You are not among them, so you cannot try the sign-in.</source>
        <translation>أنت لست منهم، لذلك لا يمكنك تجربة تسجيل الدخول.</translation>
    </message>
</context>
</TS>
