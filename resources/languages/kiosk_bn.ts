<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- draft, not yet checked by a translator -->
<TS version="2.1" language="bn" sourcelanguage="en">
<context>
    <name>kiosk</name>
    <message>
        <source>%1 can read your answers now, before you go in.</source>
        <translation type="unfinished">আপনি ভিতরে যাওয়ার আগেই %1 এখন আপনার উত্তর পড়তে পারবেন।</translation>
    </message>
    <message>
        <source>%1 letters left</source>
        <translation type="unfinished">%1টি অক্ষর বাকি</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of steps</comment>
        <translation type="unfinished">%2-এর মধ্যে %1</translation>
    </message>
    <message>
        <source>%1 of 6 numbers</source>
        <translation type="unfinished">6-এর মধ্যে %1 সংখ্যা</translation>
    </message>
    <message>
        <source>%1 out of 10</source>
        <translation type="unfinished">10-এর মধ্যে %1</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation type="unfinished">%1, নম্বর %2</translation>
    </message>
    <message>
        <source>%1. Tell us what matters to you today. It takes about 3 minutes.</source>
        <translation type="unfinished">%1। আজ আপনার কাছে কী জরুরি, তা আমাদের বলুন। প্রায় 3 মিনিট লাগবে।</translation>
    </message>
    <message>
        <source>%1: %2 out of 10</source>
        <translation type="unfinished">%1: 10-এর মধ্যে %2</translation>
    </message>
    <message>
        <source>123</source>
        <translation type="unfinished">123</translation>
    </message>
    <message>
        <source>A first name, or &quot;my daughter&quot;. You can leave this out.</source>
        <translation type="unfinished">প্রথম নাম, বা &quot;আমার মেয়ে&quot;। এটি বাদ দিতে পারেন।</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation type="unfinished">কখগ</translation>
    </message>
    <message>
        <source>Anything you do not want to talk about?</source>
        <translation type="unfinished">কী নিয়ে কথা বলতে চান না?</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">আপনি কি এখনও আছেন?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">পিছনে</translation>
    </message>
    <message>
        <source>Birthday on %1</source>
        <translation type="unfinished">জন্মদিন: %1</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation type="unfinished">বড় হাতের অক্ষর</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">বদলান</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished">বদলান: %1</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">আপনার ভাষা বেছে নিন</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">মুছুন</translation>
    </message>
    <message>
        <source>Clear the answer: %1</source>
        <translation type="unfinished">উত্তর মুছুন: %1</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">রং</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">মুছুন</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation type="unfinished">শেষ অক্ষর মুছুন</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">হয়ে গেছে</translation>
    </message>
    <message>
        <source>Done. Tap one again to change the order.</source>
        <translation type="unfinished">হয়ে গেছে। ক্রম বদলাতে আবার একটি টিপুন।</translation>
    </message>
    <message>
        <source>English letters</source>
        <translation type="unfinished">ইংরেজি অক্ষর</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">নতুন লাইন</translation>
    </message>
    <message>
        <source>Has reception given you a slip with a code? Tap here.</source>
        <translation type="unfinished">রিসেপশন কি আপনাকে কোডসহ কাগজ দিয়েছে? এখানে টিপুন।</translation>
    </message>
    <message>
        <source>How sure do you feel about talking about it today?</source>
        <translation type="unfinished">আজ এ নিয়ে কথা বলতে কতটা নিশ্চিত?</translation>
    </message>
    <message>
        <source>How sure you feel</source>
        <translation type="unfinished">আপনি কতটা নিশ্চিত</translation>
    </message>
    <message>
        <source>How worried are you about this?</source>
        <translation type="unfinished">এ নিয়ে আপনি কতটা চিন্তিত?</translation>
    </message>
    <message>
        <source>How worried you are</source>
        <translation type="unfinished">আপনি কতটা চিন্তিত</translation>
    </message>
    <message>
        <source>I am, and somebody helps me</source>
        <translation type="unfinished">আমি নিজে, কারও সাহায্যে</translation>
    </message>
    <message>
        <source>I am, on my own</source>
        <translation type="unfinished">আমি নিজে, একা</translation>
    </message>
    <message>
        <source>I answer for somebody else</source>
        <translation type="unfinished">আমি অন্য কারও হয়ে উত্তর দিচ্ছি</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation type="unfinished">আমার কোড আছে</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation type="unfinished">আমার সাহায্য দরকার</translation>
    </message>
    <message>
        <source>If nobody is near, call 999. You can go on here when you like.</source>
        <translation type="unfinished">কাছে কেউ না থাকলে 999-এ ফোন করুন। আপনি যখন চান এখানে চালিয়ে যেতে পারেন।</translation>
    </message>
    <message>
        <source>In which month were you born?</source>
        <translation type="unfinished">আপনার জন্ম কোন মাসে?</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation type="unfinished">এটি কি ঠিক আছে?</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation type="unfinished">এটি কি আপনি?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ভাষা</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">অক্ষর</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation type="unfinished">আরও অক্ষর</translation>
    </message>
    <message>
        <source>More topics (%1 of %2)</source>
        <translation type="unfinished">আরও বিষয় (%2-এর %1)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">পরবর্তী</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">না</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished">কোনো উত্তর নেই</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished">এখনও উত্তর নেই</translation>
    </message>
    <message>
        <source>No slip? Reception can start this screen for you.</source>
        <translation type="unfinished">কাগজ নেই? রিসেপশন আপনার জন্য এই স্ক্রিন চালু করতে পারে।</translation>
    </message>
    <message>
        <source>Not to talk about</source>
        <translation type="unfinished">যা নিয়ে কথা বলবেন না</translation>
    </message>
    <message>
        <source>Now tap number %1. You can stop here too.</source>
        <translation type="unfinished">এবার %1 নম্বরটি টিপুন। এখানে থামতেও পারেন।</translation>
    </message>
    <message>
        <source>Number %1: %2</source>
        <translation type="unfinished">নম্বর %1: %2</translation>
    </message>
    <message>
        <source>Numbers and signs</source>
        <translation type="unfinished">সংখ্যা ও চিহ্ন</translation>
    </message>
    <message>
        <source>On which day of the month?</source>
        <translation type="unfinished">মাসের কোন দিনে?</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation type="unfinished">পর্দার কীবোর্ড</translation>
    </message>
    <message>
        <source>Only the people who treat you see them. Reception does not. They are kept in your health record.</source>
        <translation type="unfinished">শুধু যাঁরা আপনার চিকিৎসা করেন তাঁরাই এগুলো দেখেন। রিসেপশন দেখে না। এগুলো আপনার স্বাস্থ্য রেকর্ডে রাখা হয়।</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation type="unfinished">অন্য ভাষা</translation>
    </message>
    <message>
        <source>Please see reception</source>
        <translation type="unfinished">দয়া করে রিসেপশনে যান</translation>
    </message>
    <message>
        <source>Please see reception. They will help you.</source>
        <translation type="unfinished">দয়া করে রিসেপশনে যান। তাঁরা আপনাকে সাহায্য করবেন।</translation>
    </message>
    <message>
        <source>Please take a seat. You can leave the screen as it is.</source>
        <translation type="unfinished">দয়া করে বসুন। স্ক্রিনটি এভাবেই রেখে যেতে পারেন।</translation>
    </message>
    <message>
        <source>Please tell reception now</source>
        <translation type="unfinished">দয়া করে এখনই রিসেপশনকে বলুন</translation>
    </message>
    <message>
        <source>Please tell reception now that you cannot breathe.</source>
        <translation type="unfinished">দয়া করে এখনই রিসেপশনকে বলুন যে আপনি শ্বাস নিতে পারছেন না।</translation>
    </message>
    <message>
        <source>Please tell reception now that you have chest pain.</source>
        <translation type="unfinished">দয়া করে এখনই রিসেপশনকে বলুন যে আপনার বুকে ব্যথা হচ্ছে।</translation>
    </message>
    <message>
        <source>Please tell reception now that you need to talk to somebody. You are not alone.</source>
        <translation type="unfinished">দয়া করে এখনই রিসেপশনকে বলুন যে আপনার কারও সাথে কথা বলা দরকার। আপনি একা নন।</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">পড়ে শোনান</translation>
    </message>
    <message>
        <source>Reception can see it on their screen.</source>
        <translation type="unfinished">রিসেপশন তাদের স্ক্রিনে এটি দেখতে পাচ্ছে।</translation>
    </message>
    <message>
        <source>Reception knows that you need help. Please stay here.</source>
        <translation type="unfinished">রিসেপশন জানে যে আপনার সাহায্য দরকার। দয়া করে এখানেই থাকুন।</translation>
    </message>
    <message>
        <source>Reception will start this screen for you.</source>
        <translation type="unfinished">রিসেপশন আপনার জন্য এই স্ক্রিন চালু করবে।</translation>
    </message>
    <message>
        <source>Say it in my own words</source>
        <translation type="unfinished">নিজের ভাষায় বলুন</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">পাঠান</translation>
    </message>
    <message>
        <source>Sending ...</source>
        <translation type="unfinished">পাঠানো হচ্ছে ...</translation>
    </message>
    <message>
        <source>Somebody there will help you.</source>
        <translation type="unfinished">সেখানে কেউ আপনাকে সাহায্য করবেন।</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">ফাঁকা</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">কর্মী</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished">ধাপ %1, মোট %2</translation>
    </message>
    <message>
        <source>Tap a number. You can leave this out.</source>
        <translation type="unfinished">একটি নম্বর টিপুন। এটি বাদ দিতে পারেন।</translation>
    </message>
    <message>
        <source>Tap all that fit. You can tap again to take one back.</source>
        <translation type="unfinished">যেগুলো মেলে সব টিপুন। বাদ দিতে আবার টিপুন।</translation>
    </message>
    <message>
        <source>Tap the one that matters most. Then tap the next.</source>
        <translation type="unfinished">সবচেয়ে জরুরিটি টিপুন। তারপর পরেরটি টিপুন।</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">লেখার আকার</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">ধন্যবাদ</translation>
    </message>
    <message>
        <source>Thank you for telling us. Somebody will help you.</source>
        <translation type="unfinished">জানানোর জন্য ধন্যবাদ। কেউ আপনাকে সাহায্য করবেন।</translation>
    </message>
    <message>
        <source>This screen is not working</source>
        <translation type="unfinished">এই স্ক্রিনটি কাজ করছে না</translation>
    </message>
    <message>
        <source>This screen will clear in %1 seconds.</source>
        <translation type="unfinished">এই স্ক্রিন %1 সেকেন্ডে মুছে যাবে।</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation type="unfinished">যা নিয়ে কথা বলবেন</translation>
    </message>
    <message>
        <source>Type the six numbers that are on your slip.</source>
        <translation type="unfinished">আপনার কাগজের ছয়টি সংখ্যা লিখুন।</translation>
    </message>
    <message>
        <source>Use your own words. You can leave this out.</source>
        <translation type="unfinished">নিজের ভাষায় লিখুন। এটি বাদ দিতে পারেন।</translation>
    </message>
    <message>
        <source>We are telling reception too.</source>
        <translation type="unfinished">আমরাও রিসেপশনকে জানাচ্ছি।</translation>
    </message>
    <message>
        <source>We could not reach reception. Please go to the desk now.</source>
        <translation type="unfinished">আমরা রিসেপশনকে জানাতে পারিনি। দয়া করে এখনই ডেস্কে যান।</translation>
    </message>
    <message>
        <source>We could not reach reception. Please go to the desk.</source>
        <translation type="unfinished">আমরা রিসেপশনকে জানাতে পারিনি। দয়া করে ডেস্কে যান।</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation type="unfinished">%1-এ স্বাগতম</translation>
    </message>
    <message>
        <source>What else would you like to talk about?</source>
        <translation type="unfinished">আর কী নিয়ে কথা বলতে চান?</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation type="unfinished">সবচেয়ে জরুরি বিষয়</translation>
    </message>
    <message>
        <source>What matters most to you today?</source>
        <translation type="unfinished">আজ আপনার কাছে সবচেয়ে জরুরি কী?</translation>
    </message>
    <message>
        <source>What would you like to talk about?</source>
        <translation type="unfinished">আপনি কী নিয়ে কথা বলতে চান?</translation>
    </message>
    <message>
        <source>Which matter most?</source>
        <translation type="unfinished">কোনটি সবচেয়ে জরুরি?</translation>
    </message>
    <message>
        <source>Who is answering?</source>
        <translation type="unfinished">কে উত্তর দিচ্ছেন?</translation>
    </message>
    <message>
        <source>Who is with you today?</source>
        <translation type="unfinished">আজ আপনার সাথে কে আছেন?</translation>
    </message>
    <message>
        <source>Yes, I need more time</source>
        <translation type="unfinished">হ্যাঁ, আমার আরও সময় দরকার</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation type="unfinished">হ্যাঁ, এটি আমি</translation>
    </message>
    <message>
        <source>You can leave this out.</source>
        <translation type="unfinished">এটি বাদ দিতে পারেন।</translation>
    </message>
    <message>
        <source>Your answers have not gone yet. They are still here. Please tap Send again, or tell reception.</source>
        <translation type="unfinished">আপনার উত্তর এখনও যায়নি। সেগুলো এখানেই আছে। দয়া করে আবার &quot;পাঠান&quot; টিপুন, অথবা রিসেপশনকে বলুন।</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation type="unfinished">আপনার কোড</translation>
    </message>
    <message>
        <source>not sure at all</source>
        <translation type="unfinished">একদম নয়</translation>
    </message>
    <message>
        <source>not worried</source>
        <translation type="unfinished">চিন্তা নেই</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation type="unfinished">খুব নিশ্চিত</translation>
    </message>
    <message>
        <source>very worried</source>
        <translation type="unfinished">খুব চিন্তিত</translation>
    </message>
    <message>
        <source>If something cannot wait, tell reception now.</source>
        <translation type="unfinished">কোনো বিষয় অপেক্ষা করতে না পারলে এখনই রিসেপশনে বলুন।</translation>
    </message>
    <message>
        <source>Question %1 of %2. You can leave this out.</source>
        <translation type="unfinished">প্রশ্ন %1, মোট %2। এটি বাদ দিতে পারেন।</translation>
    </message>
    <message>
        <source>This question is only in English yet.</source>
        <translation type="unfinished">এই প্রশ্নটি এখনও শুধু ইংরেজিতে আছে।</translation>
    </message>
    <message>
        <source>You can have your list on paper. It comes out at the desk. Staff there could see it.</source>
        <translation type="unfinished">আপনি আপনার তালিকা কাগজে পেতে পারেন। এটি ডেস্কে ছাপা হয়। সেখানকার কর্মীরা এটি দেখতে পারেন।</translation>
    </message>
    <message>
        <source>Please ask at reception for your list.</source>
        <translation type="unfinished">দয়া করে রিসেপশনে আপনার তালিকা চান।</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation type="unfinished">আমার তালিকা ছাপুন</translation>
    </message>
    <message>
        <source>Your list is printing. Please ask for it at the desk.</source>
        <translation type="unfinished">আপনার তালিকা ছাপা হচ্ছে। দয়া করে ডেস্কে চেয়ে নিন।</translation>
    </message>
    <message>
        <source>The desk knows that you want your list. Please ask for it there.</source>
        <translation type="unfinished">ডেস্ক জানে যে আপনি আপনার তালিকা চান। দয়া করে সেখানে চান।</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">নিচে</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">উপরে</translation>
    </message>
</context>
</TS>
