<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- draft, not yet checked by a translator -->
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>kiosk</name>
    <message>
        <source>%1 can read your answers now, before you go in.</source>
        <translation type="unfinished">⁨%1⁩ اب آپ کے اندر جانے سے پہلے آپ کے جواب پڑھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>%1 letters left</source>
        <translation type="unfinished">⁨%1⁩ حروف باقی</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of steps</comment>
        <translation type="unfinished">⁨%2⁩ میں سے ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 of 6 numbers</source>
        <translation type="unfinished">6 میں سے ⁨%1⁩ نمبر</translation>
    </message>
    <message>
        <source>%1 out of 10</source>
        <translation type="unfinished">10 میں سے ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation type="unfinished">⁨%1⁩، نمبر ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1. Tell us what matters to you today. It takes about 3 minutes.</source>
        <translation type="unfinished">⁨%1⁩۔ ہمیں بتائیں کہ آج آپ کے لیے کیا اہم ہے۔ اس میں تقریباً 3 منٹ لگیں گے۔</translation>
    </message>
    <message>
        <source>%1: %2 out of 10</source>
        <translation type="unfinished">⁨%1⁩: 10 میں سے ⁨%2⁩</translation>
    </message>
    <message>
        <source>123</source>
        <translation type="unfinished">123</translation>
    </message>
    <message>
        <source>A first name, or &quot;my daughter&quot;. You can leave this out.</source>
        <translation type="unfinished">پہلا نام، یا &quot;میری بیٹی&quot;۔ آپ اسے چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation type="unfinished">ابپ</translation>
    </message>
    <message>
        <source>Anything you do not want to talk about?</source>
        <translation type="unfinished">کوئی بات جس پر بات نہیں کرنا چاہتے؟</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">کیا آپ ابھی یہاں ہیں؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">پیچھے</translation>
    </message>
    <message>
        <source>Birthday on %1</source>
        <translation type="unfinished">سالگرہ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation type="unfinished">بڑا حرف</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">بدلیں</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished">بدلیں: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">اپنی زبان چنیں</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">مٹائیں</translation>
    </message>
    <message>
        <source>Clear the answer: %1</source>
        <translation type="unfinished">جواب مٹائیں: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">رنگ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">مٹائیں</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation type="unfinished">آخری حرف مٹائیں</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ہو گیا</translation>
    </message>
    <message>
        <source>Done. Tap one again to change the order.</source>
        <translation type="unfinished">ہو گیا۔ ترتیب بدلنے کے لیے کسی کو دوبارہ چھوئیں۔</translation>
    </message>
    <message>
        <source>English letters</source>
        <translation type="unfinished">انگریزی حروف</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">نئی سطر</translation>
    </message>
    <message>
        <source>Has reception given you a slip with a code? Tap here.</source>
        <translation type="unfinished">کیا استقبالیہ نے آپ کو کوڈ والی پرچی دی ہے؟ یہاں چھوئیں۔</translation>
    </message>
    <message>
        <source>How sure do you feel about talking about it today?</source>
        <translation type="unfinished">آج اس پر بات کرنے کا کتنا اعتماد ہے؟</translation>
    </message>
    <message>
        <source>How sure you feel</source>
        <translation type="unfinished">آپ کو کتنا اعتماد ہے</translation>
    </message>
    <message>
        <source>How worried are you about this?</source>
        <translation type="unfinished">آپ اس بارے میں کتنے فکر مند ہیں؟</translation>
    </message>
    <message>
        <source>How worried you are</source>
        <translation type="unfinished">آپ کتنے فکر مند ہیں</translation>
    </message>
    <message>
        <source>I am, and somebody helps me</source>
        <translation type="unfinished">میں خود، کسی کی مدد سے</translation>
    </message>
    <message>
        <source>I am, on my own</source>
        <translation type="unfinished">میں خود، اکیلے</translation>
    </message>
    <message>
        <source>I answer for somebody else</source>
        <translation type="unfinished">میں کسی اور کی طرف سے جواب دے رہا/رہی ہوں</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation type="unfinished">میرے پاس کوڈ ہے</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation type="unfinished">مجھے مدد چاہیے</translation>
    </message>
    <message>
        <source>If nobody is near, call 999. You can go on here when you like.</source>
        <translation type="unfinished">اگر کوئی قریب نہ ہو تو 999 پر فون کریں۔ آپ جب چاہیں یہاں جاری رکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>In which month were you born?</source>
        <translation type="unfinished">آپ کس مہینے میں پیدا ہوئے؟</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation type="unfinished">کیا یہ درست ہے؟</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation type="unfinished">کیا یہ آپ ہیں؟</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">حروف</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation type="unfinished">مزید حروف</translation>
    </message>
    <message>
        <source>More topics (%1 of %2)</source>
        <translation type="unfinished">مزید موضوعات (⁨%2⁩ میں سے ⁨%1⁩)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">آگے</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">نہیں</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished">کوئی جواب نہیں</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished">ابھی کوئی جواب نہیں</translation>
    </message>
    <message>
        <source>No slip? Reception can start this screen for you.</source>
        <translation type="unfinished">پرچی نہیں ہے؟ استقبالیہ آپ کے لیے یہ اسکرین شروع کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>Not to talk about</source>
        <translation type="unfinished">جس پر بات نہیں کرنی</translation>
    </message>
    <message>
        <source>Now tap number %1. You can stop here too.</source>
        <translation type="unfinished">اب نمبر ⁨%1⁩ کو چھوئیں۔ آپ یہاں رک بھی سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Number %1: %2</source>
        <translation type="unfinished">نمبر ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Numbers and signs</source>
        <translation type="unfinished">نمبر اور نشان</translation>
    </message>
    <message>
        <source>On which day of the month?</source>
        <translation type="unfinished">مہینے کے کس دن؟</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation type="unfinished">اسکرین کی بورڈ</translation>
    </message>
    <message>
        <source>Only the people who treat you see them. Reception does not. They are kept in your health record.</source>
        <translation type="unfinished">انہیں صرف آپ کا علاج کرنے والے دیکھتے ہیں۔ استقبالیہ نہیں دیکھتا۔ یہ آپ کے صحت کے ریکارڈ میں رکھے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation type="unfinished">دوسری زبانیں</translation>
    </message>
    <message>
        <source>Please see reception</source>
        <translation type="unfinished">براہ کرم استقبالیہ پر جائیں</translation>
    </message>
    <message>
        <source>Please see reception. They will help you.</source>
        <translation type="unfinished">براہ کرم استقبالیہ پر جائیں۔ وہ آپ کی مدد کریں گے۔</translation>
    </message>
    <message>
        <source>Please take a seat. You can leave the screen as it is.</source>
        <translation type="unfinished">براہ کرم تشریف رکھیں۔ اسکرین کو ایسے ہی چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Please tell reception now</source>
        <translation type="unfinished">براہ کرم ابھی استقبالیہ کو بتائیں</translation>
    </message>
    <message>
        <source>Please tell reception now that you cannot breathe.</source>
        <translation type="unfinished">براہ کرم ابھی استقبالیہ کو بتائیں کہ آپ سانس نہیں لے پا رہے۔</translation>
    </message>
    <message>
        <source>Please tell reception now that you have chest pain.</source>
        <translation type="unfinished">براہ کرم ابھی استقبالیہ کو بتائیں کہ آپ کے سینے میں درد ہے۔</translation>
    </message>
    <message>
        <source>Please tell reception now that you need to talk to somebody. You are not alone.</source>
        <translation type="unfinished">براہ کرم ابھی استقبالیہ کو بتائیں کہ آپ کو کسی سے بات کرنی ہے۔ آپ اکیلے نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">پڑھ کر سنائیں</translation>
    </message>
    <message>
        <source>Reception can see it on their screen.</source>
        <translation type="unfinished">استقبالیہ اسے اپنی اسکرین پر دیکھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Reception knows that you need help. Please stay here.</source>
        <translation type="unfinished">استقبالیہ کو معلوم ہے کہ آپ کو مدد چاہیے۔ براہ کرم یہیں رہیں۔</translation>
    </message>
    <message>
        <source>Reception will start this screen for you.</source>
        <translation type="unfinished">استقبالیہ آپ کے لیے یہ اسکرین شروع کرے گا۔</translation>
    </message>
    <message>
        <source>Say it in my own words</source>
        <translation type="unfinished">اپنے الفاظ میں کہیں</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">بھیجیں</translation>
    </message>
    <message>
        <source>Sending ...</source>
        <translation type="unfinished">بھیجا جا رہا ہے ...</translation>
    </message>
    <message>
        <source>Somebody there will help you.</source>
        <translation type="unfinished">وہاں کوئی آپ کی مدد کرے گا۔</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">خالی جگہ</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">عملہ</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished">مرحلہ ⁨%1⁩، کل ⁨%2⁩</translation>
    </message>
    <message>
        <source>Tap a number. You can leave this out.</source>
        <translation type="unfinished">کسی نمبر کو چھوئیں۔ آپ اسے چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Tap all that fit. You can tap again to take one back.</source>
        <translation type="unfinished">جو بھی درست لگے اسے چھوئیں۔ ہٹانے کے لیے دوبارہ چھوئیں۔</translation>
    </message>
    <message>
        <source>Tap the one that matters most. Then tap the next.</source>
        <translation type="unfinished">سب سے اہم کو چھوئیں۔ پھر اگلے کو چھوئیں۔</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">حروف کا سائز</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">شکریہ</translation>
    </message>
    <message>
        <source>Thank you for telling us. Somebody will help you.</source>
        <translation type="unfinished">ہمیں بتانے کا شکریہ۔ کوئی آپ کی مدد کرے گا۔</translation>
    </message>
    <message>
        <source>This screen is not working</source>
        <translation type="unfinished">یہ اسکرین کام نہیں کر رہی</translation>
    </message>
    <message>
        <source>This screen will clear in %1 seconds.</source>
        <translation type="unfinished">یہ اسکرین ⁨%1⁩ سیکنڈ میں صاف ہو جائے گی۔</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation type="unfinished">بات کرنے کے لیے</translation>
    </message>
    <message>
        <source>Type the six numbers that are on your slip.</source>
        <translation type="unfinished">اپنی پرچی کے چھ نمبر لکھیں۔</translation>
    </message>
    <message>
        <source>Use your own words. You can leave this out.</source>
        <translation type="unfinished">اپنے الفاظ میں لکھیں۔ آپ اسے چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>We are telling reception too.</source>
        <translation type="unfinished">ہم بھی استقبالیہ کو بتا رہے ہیں۔</translation>
    </message>
    <message>
        <source>We could not reach reception. Please go to the desk now.</source>
        <translation type="unfinished">ہم استقبالیہ کو اطلاع نہیں دے سکے۔ براہ کرم ابھی کاؤنٹر پر جائیں۔</translation>
    </message>
    <message>
        <source>We could not reach reception. Please go to the desk.</source>
        <translation type="unfinished">ہم استقبالیہ کو اطلاع نہیں دے سکے۔ براہ کرم کاؤنٹر پر جائیں۔</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation type="unfinished">⁨%1⁩ میں خوش آمدید</translation>
    </message>
    <message>
        <source>What else would you like to talk about?</source>
        <translation type="unfinished">اور کس بارے میں بات کرنا چاہیں گے؟</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation type="unfinished">سب سے اہم بات</translation>
    </message>
    <message>
        <source>What matters most to you today?</source>
        <translation type="unfinished">آج آپ کے لیے سب سے اہم کیا ہے؟</translation>
    </message>
    <message>
        <source>What would you like to talk about?</source>
        <translation type="unfinished">آپ کس بارے میں بات کرنا چاہیں گے؟</translation>
    </message>
    <message>
        <source>Which matter most?</source>
        <translation type="unfinished">سب سے اہم کیا ہے؟</translation>
    </message>
    <message>
        <source>Who is answering?</source>
        <translation type="unfinished">جواب کون دے رہا ہے؟</translation>
    </message>
    <message>
        <source>Who is with you today?</source>
        <translation type="unfinished">آج آپ کے ساتھ کون ہے؟</translation>
    </message>
    <message>
        <source>Yes, I need more time</source>
        <translation type="unfinished">جی ہاں، مجھے اور وقت چاہیے</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation type="unfinished">جی ہاں، یہ میں ہوں</translation>
    </message>
    <message>
        <source>You can leave this out.</source>
        <translation type="unfinished">آپ اسے چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Your answers have not gone yet. They are still here. Please tap Send again, or tell reception.</source>
        <translation type="unfinished">آپ کے جواب ابھی نہیں گئے۔ وہ یہیں ہیں۔ براہ کرم &quot;بھیجیں&quot; دوبارہ دبائیں، یا استقبالیہ کو بتائیں۔</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation type="unfinished">آپ کا کوڈ</translation>
    </message>
    <message>
        <source>not sure at all</source>
        <translation type="unfinished">بالکل نہیں</translation>
    </message>
    <message>
        <source>not worried</source>
        <translation type="unfinished">کوئی فکر نہیں</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation type="unfinished">پورا اعتماد</translation>
    </message>
    <message>
        <source>very worried</source>
        <translation type="unfinished">بہت فکر</translation>
    </message>
    <message>
        <source>If something cannot wait, tell reception now.</source>
        <translation type="unfinished">اگر کوئی بات انتظار نہیں کر سکتی تو ابھی استقبالیہ کو بتائیں۔</translation>
    </message>
    <message>
        <source>Question %1 of %2. You can leave this out.</source>
        <translation type="unfinished">سوال %1، کل %2۔ آپ اسے چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>This question is only in English yet.</source>
        <translation type="unfinished">یہ سوال ابھی صرف انگریزی میں ہے۔</translation>
    </message>
    <message>
        <source>You can have your list on paper. It comes out at the desk. Staff there could see it.</source>
        <translation type="unfinished">آپ اپنی فہرست کاغذ پر لے سکتے ہیں۔ یہ ڈیسک پر چھپتی ہے۔ وہاں کا عملہ اسے دیکھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Please ask at reception for your list.</source>
        <translation type="unfinished">براہ کرم اپنی فہرست استقبالیہ پر مانگیں۔</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation type="unfinished">میری فہرست چھاپیں</translation>
    </message>
    <message>
        <source>Your list is printing. Please ask for it at the desk.</source>
        <translation type="unfinished">آپ کی فہرست چھپ رہی ہے۔ براہ کرم اسے ڈیسک پر مانگیں۔</translation>
    </message>
    <message>
        <source>The desk knows that you want your list. Please ask for it there.</source>
        <translation type="unfinished">ڈیسک کو معلوم ہے کہ آپ کو اپنی فہرست چاہیے۔ براہ کرم وہاں مانگیں۔</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">نیچے</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">اوپر</translation>
    </message>
</context>
</TS>
