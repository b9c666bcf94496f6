<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- draft, not yet checked by a translator -->
<TS version="2.1" language="pa" sourcelanguage="en">
<context>
    <name>kiosk</name>
    <message>
        <source>%1 can read your answers now, before you go in.</source>
        <translation type="unfinished">%1 ਹੁਣ ਤੁਹਾਡੇ ਜਵਾਬ ਪੜ੍ਹ ਸਕਦੇ ਹਨ, ਤੁਹਾਡੇ ਅੰਦਰ ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ।</translation>
    </message>
    <message>
        <source>%1 letters left</source>
        <translation type="unfinished">%1 ਅੱਖਰ ਬਾਕੀ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of steps</comment>
        <translation type="unfinished">%2 ਵਿੱਚੋਂ %1</translation>
    </message>
    <message>
        <source>%1 of 6 numbers</source>
        <translation type="unfinished">6 ਵਿੱਚੋਂ %1 ਨੰਬਰ</translation>
    </message>
    <message>
        <source>%1 out of 10</source>
        <translation type="unfinished">10 ਵਿੱਚੋਂ %1</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation type="unfinished">%1, ਨੰਬਰ %2</translation>
    </message>
    <message>
        <source>%1. Tell us what matters to you today. It takes about 3 minutes.</source>
        <translation type="unfinished">%1. ਸਾਨੂੰ ਦੱਸੋ ਕਿ ਅੱਜ ਤੁਹਾਡੇ ਲਈ ਕੀ ਜ਼ਰੂਰੀ ਹੈ। ਇਸ ਵਿੱਚ ਲਗਭਗ 3 ਮਿੰਟ ਲੱਗਣਗੇ।</translation>
    </message>
    <message>
        <source>%1: %2 out of 10</source>
        <translation type="unfinished">%1: 10 ਵਿੱਚੋਂ %2</translation>
    </message>
    <message>
        <source>123</source>
        <translation type="unfinished">123</translation>
    </message>
    <message>
        <source>A first name, or &quot;my daughter&quot;. You can leave this out.</source>
        <translation type="unfinished">ਪਹਿਲਾ ਨਾਂ, ਜਾਂ &quot;ਮੇਰੀ ਧੀ&quot;। ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation type="unfinished">ਓਅੲ</translation>
    </message>
    <message>
        <source>Anything you do not want to talk about?</source>
        <translation type="unfinished">ਕੀ ਕੁਝ ਹੈ ਜਿਸ ਬਾਰੇ ਗੱਲ ਨਹੀਂ ਕਰਨੀ?</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">ਕੀ ਤੁਸੀਂ ਅਜੇ ਇੱਥੇ ਹੋ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ਪਿੱਛੇ</translation>
    </message>
    <message>
        <source>Birthday on %1</source>
        <translation type="unfinished">ਜਨਮ ਦਿਨ: %1</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation type="unfinished">ਵੱਡਾ ਅੱਖਰ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">ਬਦਲੋ</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished">ਬਦਲੋ: %1</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Clear the answer: %1</source>
        <translation type="unfinished">ਜਵਾਬ ਮਿਟਾਓ: %1</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">ਰੰਗ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation type="unfinished">ਆਖਰੀ ਅੱਖਰ ਮਿਟਾਓ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ਹੋ ਗਿਆ</translation>
    </message>
    <message>
        <source>Done. Tap one again to change the order.</source>
        <translation type="unfinished">ਹੋ ਗਿਆ। ਤਰਤੀਬ ਬਦਲਣ ਲਈ ਕਿਸੇ ਨੂੰ ਫਿਰ ਛੂਹੋ।</translation>
    </message>
    <message>
        <source>English letters</source>
        <translation type="unfinished">ਅੰਗਰੇਜ਼ੀ ਅੱਖਰ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">ਨਵੀਂ ਲਾਈਨ</translation>
    </message>
    <message>
        <source>Has reception given you a slip with a code? Tap here.</source>
        <translation type="unfinished">ਕੀ ਰਿਸੈਪਸ਼ਨ ਨੇ ਤੁਹਾਨੂੰ ਕੋਡ ਵਾਲੀ ਪਰਚੀ ਦਿੱਤੀ ਹੈ? ਇੱਥੇ ਛੂਹੋ।</translation>
    </message>
    <message>
        <source>How sure do you feel about talking about it today?</source>
        <translation type="unfinished">ਅੱਜ ਇਸ ਬਾਰੇ ਗੱਲ ਕਰਨ ਦਾ ਕਿੰਨਾ ਭਰੋਸਾ ਹੈ?</translation>
    </message>
    <message>
        <source>How sure you feel</source>
        <translation type="unfinished">ਤੁਹਾਨੂੰ ਕਿੰਨਾ ਭਰੋਸਾ ਹੈ</translation>
    </message>
    <message>
        <source>How worried are you about this?</source>
        <translation type="unfinished">ਤੁਹਾਨੂੰ ਇਸ ਬਾਰੇ ਕਿੰਨੀ ਚਿੰਤਾ ਹੈ?</translation>
    </message>
    <message>
        <source>How worried you are</source>
        <translation type="unfinished">ਤੁਹਾਨੂੰ ਕਿੰਨੀ ਚਿੰਤਾ ਹੈ</translation>
    </message>
    <message>
        <source>I am, and somebody helps me</source>
        <translation type="unfinished">ਮੈਂ ਆਪ, ਕਿਸੇ ਦੀ ਮਦਦ ਨਾਲ</translation>
    </message>
    <message>
        <source>I am, on my own</source>
        <translation type="unfinished">ਮੈਂ ਆਪ, ਇਕੱਲਾ ਜਾਂ ਇਕੱਲੀ</translation>
    </message>
    <message>
        <source>I answer for somebody else</source>
        <translation type="unfinished">ਮੈਂ ਕਿਸੇ ਹੋਰ ਲਈ ਜਵਾਬ ਦੇ ਰਿਹਾ/ਰਹੀ ਹਾਂ</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation type="unfinished">ਮੇਰੇ ਕੋਲ ਕੋਡ ਹੈ</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation type="unfinished">ਮੈਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>If nobody is near, call 999. You can go on here when you like.</source>
        <translation type="unfinished">ਜੇ ਕੋਈ ਨੇੜੇ ਨਹੀਂ ਹੈ, ਤਾਂ 999 'ਤੇ ਫ਼ੋਨ ਕਰੋ। ਤੁਸੀਂ ਜਦੋਂ ਚਾਹੋ ਇੱਥੇ ਅੱਗੇ ਜਾ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>In which month were you born?</source>
        <translation type="unfinished">ਤੁਹਾਡਾ ਜਨਮ ਕਿਸ ਮਹੀਨੇ ਹੋਇਆ ਸੀ?</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation type="unfinished">ਕੀ ਇਹ ਠੀਕ ਹੈ?</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation type="unfinished">ਕੀ ਇਹ ਤੁਸੀਂ ਹੋ?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ਭਾਸ਼ਾ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">ਅੱਖਰ</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation type="unfinished">ਹੋਰ ਅੱਖਰ</translation>
    </message>
    <message>
        <source>More topics (%1 of %2)</source>
        <translation type="unfinished">ਹੋਰ ਵਿਸ਼ੇ (%2 ਵਿੱਚੋਂ %1)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">ਅੱਗੇ</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">ਨਹੀਂ</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished">ਕੋਈ ਜਵਾਬ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished">ਅਜੇ ਕੋਈ ਜਵਾਬ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>No slip? Reception can start this screen for you.</source>
        <translation type="unfinished">ਪਰਚੀ ਨਹੀਂ ਹੈ? ਰਿਸੈਪਸ਼ਨ ਤੁਹਾਡੇ ਲਈ ਇਹ ਸਕ੍ਰੀਨ ਸ਼ੁਰੂ ਕਰ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Not to talk about</source>
        <translation type="unfinished">ਜਿਸ ਬਾਰੇ ਗੱਲ ਨਹੀਂ ਕਰਨੀ</translation>
    </message>
    <message>
        <source>Now tap number %1. You can stop here too.</source>
        <translation type="unfinished">ਹੁਣ ਨੰਬਰ %1 ਨੂੰ ਛੂਹੋ। ਤੁਸੀਂ ਇੱਥੇ ਰੁਕ ਵੀ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>Number %1: %2</source>
        <translation type="unfinished">ਨੰਬਰ %1: %2</translation>
    </message>
    <message>
        <source>Numbers and signs</source>
        <translation type="unfinished">ਨੰਬਰ ਅਤੇ ਨਿਸ਼ਾਨ</translation>
    </message>
    <message>
        <source>On which day of the month?</source>
        <translation type="unfinished">ਮਹੀਨੇ ਦੇ ਕਿਸ ਦਿਨ?</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation type="unfinished">ਸਕ੍ਰੀਨ ਕੀਬੋਰਡ</translation>
    </message>
    <message>
        <source>Only the people who treat you see them. Reception does not. They are kept in your health record.</source>
        <translation type="unfinished">ਸਿਰਫ਼ ਤੁਹਾਡਾ ਇਲਾਜ ਕਰਨ ਵਾਲੇ ਇਹ ਵੇਖਦੇ ਹਨ। ਰਿਸੈਪਸ਼ਨ ਨਹੀਂ ਵੇਖਦੀ। ਇਹ ਤੁਹਾਡੇ ਸਿਹਤ ਰਿਕਾਰਡ ਵਿੱਚ ਰੱਖੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation type="unfinished">ਹੋਰ ਭਾਸ਼ਾਵਾਂ</translation>
    </message>
    <message>
        <source>Please see reception</source>
        <translation type="unfinished">ਕਿਰਪਾ ਕਰਕੇ ਰਿਸੈਪਸ਼ਨ 'ਤੇ ਜਾਓ</translation>
    </message>
    <message>
        <source>Please see reception. They will help you.</source>
        <translation type="unfinished">ਕਿਰਪਾ ਕਰਕੇ ਰਿਸੈਪਸ਼ਨ 'ਤੇ ਜਾਓ। ਉਹ ਤੁਹਾਡੀ ਮਦਦ ਕਰਨਗੇ।</translation>
    </message>
    <message>
        <source>Please take a seat. You can leave the screen as it is.</source>
        <translation type="unfinished">ਕਿਰਪਾ ਕਰਕੇ ਬੈਠੋ। ਸਕ੍ਰੀਨ ਨੂੰ ਇਵੇਂ ਹੀ ਛੱਡ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>Please tell reception now</source>
        <translation type="unfinished">ਕਿਰਪਾ ਕਰਕੇ ਹੁਣੇ ਰਿਸੈਪਸ਼ਨ ਨੂੰ ਦੱਸੋ</translation>
    </message>
    <message>
        <source>Please tell reception now that you cannot breathe.</source>
        <translation type="unfinished">ਕਿਰਪਾ ਕਰਕੇ ਹੁਣੇ ਰਿਸੈਪਸ਼ਨ ਨੂੰ ਦੱਸੋ ਕਿ ਤੁਹਾਨੂੰ ਸਾਹ ਨਹੀਂ ਆ ਰਿਹਾ।</translation>
    </message>
    <message>
        <source>Please tell reception now that you have chest pain.</source>
        <translation type="unfinished">ਕਿਰਪਾ ਕਰਕੇ ਹੁਣੇ ਰਿਸੈਪਸ਼ਨ ਨੂੰ ਦੱਸੋ ਕਿ ਤੁਹਾਡੀ ਛਾਤੀ ਵਿੱਚ ਦਰਦ ਹੈ।</translation>
    </message>
    <message>
        <source>Please tell reception now that you need to talk to somebody. You are not alone.</source>
        <translation type="unfinished">ਕਿਰਪਾ ਕਰਕੇ ਹੁਣੇ ਰਿਸੈਪਸ਼ਨ ਨੂੰ ਦੱਸੋ ਕਿ ਤੁਹਾਨੂੰ ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰਨ ਦੀ ਲੋੜ ਹੈ। ਤੁਸੀਂ ਇਕੱਲੇ ਨਹੀਂ ਹੋ।</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ</translation>
    </message>
    <message>
        <source>Reception can see it on their screen.</source>
        <translation type="unfinished">ਰਿਸੈਪਸ਼ਨ ਇਸਨੂੰ ਆਪਣੀ ਸਕ੍ਰੀਨ 'ਤੇ ਵੇਖ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Reception knows that you need help. Please stay here.</source>
        <translation type="unfinished">ਰਿਸੈਪਸ਼ਨ ਨੂੰ ਪਤਾ ਹੈ ਕਿ ਤੁਹਾਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਇੱਥੇ ਹੀ ਰਹੋ।</translation>
    </message>
    <message>
        <source>Reception will start this screen for you.</source>
        <translation type="unfinished">ਰਿਸੈਪਸ਼ਨ ਤੁਹਾਡੇ ਲਈ ਇਹ ਸਕ੍ਰੀਨ ਸ਼ੁਰੂ ਕਰੇਗੀ।</translation>
    </message>
    <message>
        <source>Say it in my own words</source>
        <translation type="unfinished">ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">ਭੇਜੋ</translation>
    </message>
    <message>
        <source>Sending ...</source>
        <translation type="unfinished">ਭੇਜਿਆ ਜਾ ਰਿਹਾ ਹੈ ...</translation>
    </message>
    <message>
        <source>Somebody there will help you.</source>
        <translation type="unfinished">ਉੱਥੇ ਕੋਈ ਤੁਹਾਡੀ ਮਦਦ ਕਰੇਗਾ।</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">ਖਾਲੀ ਥਾਂ</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">ਸਟਾਫ਼</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished">ਕਦਮ %1, ਕੁੱਲ %2</translation>
    </message>
    <message>
        <source>Tap a number. You can leave this out.</source>
        <translation type="unfinished">ਕਿਸੇ ਨੰਬਰ ਨੂੰ ਛੂਹੋ। ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>Tap all that fit. You can tap again to take one back.</source>
        <translation type="unfinished">ਜੋ ਵੀ ਠੀਕ ਲੱਗੇ, ਛੂਹੋ। ਹਟਾਉਣ ਲਈ ਫਿਰ ਛੂਹੋ।</translation>
    </message>
    <message>
        <source>Tap the one that matters most. Then tap the next.</source>
        <translation type="unfinished">ਸਭ ਤੋਂ ਜ਼ਰੂਰੀ ਨੂੰ ਛੂਹੋ। ਫਿਰ ਅਗਲੇ ਨੂੰ ਛੂਹੋ।</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">ਅੱਖਰਾਂ ਦਾ ਆਕਾਰ</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">ਧੰਨਵਾਦ</translation>
    </message>
    <message>
        <source>Thank you for telling us. Somebody will help you.</source>
        <translation type="unfinished">ਸਾਨੂੰ ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ। ਕੋਈ ਤੁਹਾਡੀ ਮਦਦ ਕਰੇਗਾ।</translation>
    </message>
    <message>
        <source>This screen is not working</source>
        <translation type="unfinished">ਇਹ ਸਕ੍ਰੀਨ ਕੰਮ ਨਹੀਂ ਕਰ ਰਹੀ</translation>
    </message>
    <message>
        <source>This screen will clear in %1 seconds.</source>
        <translation type="unfinished">ਇਹ ਸਕ੍ਰੀਨ %1 ਸਕਿੰਟ ਵਿੱਚ ਸਾਫ਼ ਹੋ ਜਾਵੇਗੀ।</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation type="unfinished">ਗੱਲ ਕਰਨ ਲਈ</translation>
    </message>
    <message>
        <source>Type the six numbers that are on your slip.</source>
        <translation type="unfinished">ਆਪਣੀ ਪਰਚੀ ਦੇ ਛੇ ਨੰਬਰ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Use your own words. You can leave this out.</source>
        <translation type="unfinished">ਆਪਣੇ ਸ਼ਬਦ ਵਰਤੋ। ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>We are telling reception too.</source>
        <translation type="unfinished">ਅਸੀਂ ਵੀ ਰਿਸੈਪਸ਼ਨ ਨੂੰ ਦੱਸ ਰਹੇ ਹਾਂ।</translation>
    </message>
    <message>
        <source>We could not reach reception. Please go to the desk now.</source>
        <translation type="unfinished">ਅਸੀਂ ਰਿਸੈਪਸ਼ਨ ਨੂੰ ਦੱਸ ਨਹੀਂ ਸਕੇ। ਕਿਰਪਾ ਕਰਕੇ ਹੁਣੇ ਡੈਸਕ 'ਤੇ ਜਾਓ।</translation>
    </message>
    <message>
        <source>We could not reach reception. Please go to the desk.</source>
        <translation type="unfinished">ਅਸੀਂ ਰਿਸੈਪਸ਼ਨ ਨੂੰ ਦੱਸ ਨਹੀਂ ਸਕੇ। ਕਿਰਪਾ ਕਰਕੇ ਡੈਸਕ 'ਤੇ ਜਾਓ।</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation type="unfinished">%1 ਵਿੱਚ ਜੀ ਆਇਆਂ ਨੂੰ</translation>
    </message>
    <message>
        <source>What else would you like to talk about?</source>
        <translation type="unfinished">ਹੋਰ ਕਿਸ ਬਾਰੇ ਗੱਲ ਕਰਨਾ ਚਾਹੋਗੇ?</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation type="unfinished">ਸਭ ਤੋਂ ਜ਼ਰੂਰੀ ਗੱਲ</translation>
    </message>
    <message>
        <source>What matters most to you today?</source>
        <translation type="unfinished">ਅੱਜ ਤੁਹਾਡੇ ਲਈ ਸਭ ਤੋਂ ਜ਼ਰੂਰੀ ਕੀ ਹੈ?</translation>
    </message>
    <message>
        <source>What would you like to talk about?</source>
        <translation type="unfinished">ਤੁਸੀਂ ਕਿਸ ਬਾਰੇ ਗੱਲ ਕਰਨਾ ਚਾਹੋਗੇ?</translation>
    </message>
    <message>
        <source>Which matter most?</source>
        <translation type="unfinished">ਸਭ ਤੋਂ ਜ਼ਰੂਰੀ ਕੀ ਹੈ?</translation>
    </message>
    <message>
        <source>Who is answering?</source>
        <translation type="unfinished">ਜਵਾਬ ਕੌਣ ਦੇ ਰਿਹਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Who is with you today?</source>
        <translation type="unfinished">ਅੱਜ ਤੁਹਾਡੇ ਨਾਲ ਕੌਣ ਹੈ?</translation>
    </message>
    <message>
        <source>Yes, I need more time</source>
        <translation type="unfinished">ਹਾਂ, ਮੈਨੂੰ ਹੋਰ ਸਮਾਂ ਚਾਹੀਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation type="unfinished">ਹਾਂ, ਇਹ ਮੈਂ ਹਾਂ</translation>
    </message>
    <message>
        <source>You can leave this out.</source>
        <translation type="unfinished">ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>Your answers have not gone yet. They are still here. Please tap Send again, or tell reception.</source>
        <translation type="unfinished">ਤੁਹਾਡੇ ਜਵਾਬ ਅਜੇ ਨਹੀਂ ਗਏ। ਉਹ ਇੱਥੇ ਹੀ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ 'ਭੇਜੋ' ਫਿਰ ਦਬਾਓ, ਜਾਂ ਰਿਸੈਪਸ਼ਨ ਨੂੰ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation type="unfinished">ਤੁਹਾਡਾ ਕੋਡ</translation>
    </message>
    <message>
        <source>not sure at all</source>
        <translation type="unfinished">ਬਿਲਕੁਲ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>not worried</source>
        <translation type="unfinished">ਕੋਈ ਚਿੰਤਾ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation type="unfinished">ਪੂਰਾ ਭਰੋਸਾ</translation>
    </message>
    <message>
        <source>very worried</source>
        <translation type="unfinished">ਬਹੁਤ ਚਿੰਤਾ</translation>
    </message>
    <message>
        <source>If something cannot wait, tell reception now.</source>
        <translation type="unfinished">ਜੇ ਕੋਈ ਗੱਲ ਉਡੀਕ ਨਹੀਂ ਕਰ ਸਕਦੀ, ਤਾਂ ਹੁਣੇ ਰਿਸੈਪਸ਼ਨ ਨੂੰ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>Question %1 of %2. You can leave this out.</source>
        <translation type="unfinished">ਸਵਾਲ %1, ਕੁੱਲ %2। ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>This question is only in English yet.</source>
        <translation type="unfinished">ਇਹ ਸਵਾਲ ਹਾਲੇ ਸਿਰਫ਼ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ।</translation>
    </message>
    <message>
        <source>You can have your list on paper. It comes out at the desk. Staff there could see it.</source>
        <translation type="unfinished">ਤੁਸੀਂ ਆਪਣੀ ਸੂਚੀ ਕਾਗਜ਼ 'ਤੇ ਲੈ ਸਕਦੇ ਹੋ। ਇਹ ਡੈਸਕ 'ਤੇ ਛਪਦੀ ਹੈ। ਉੱਥੇ ਦਾ ਸਟਾਫ਼ ਇਸਨੂੰ ਦੇਖ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Please ask at reception for your list.</source>
        <translation type="unfinished">ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੀ ਸੂਚੀ ਰਿਸੈਪਸ਼ਨ 'ਤੇ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation type="unfinished">ਮੇਰੀ ਸੂਚੀ ਛਾਪੋ</translation>
    </message>
    <message>
        <source>Your list is printing. Please ask for it at the desk.</source>
        <translation type="unfinished">ਤੁਹਾਡੀ ਸੂਚੀ ਛਪ ਰਹੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਇਸਨੂੰ ਡੈਸਕ 'ਤੇ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>The desk knows that you want your list. Please ask for it there.</source>
        <translation type="unfinished">ਡੈਸਕ ਨੂੰ ਪਤਾ ਹੈ ਕਿ ਤੁਹਾਨੂੰ ਆਪਣੀ ਸੂਚੀ ਚਾਹੀਦੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਉੱਥੇ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">ਹੇਠਾਂ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">ਉੱਪਰ</translation>
    </message>
</context>
</TS>
