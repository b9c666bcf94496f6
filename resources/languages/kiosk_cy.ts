<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- draft, not yet checked by a translator -->
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>kiosk</name>
    <message>
        <source>%1 can read your answers now, before you go in.</source>
        <translation type="unfinished">Gall %1 ddarllen eich atebion nawr, cyn i chi fynd i mewn.</translation>
    </message>
    <message>
        <source>%1 letters left</source>
        <translation type="unfinished">%1 llythyren ar ôl</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of steps</comment>
        <translation type="unfinished">%1 o %2</translation>
    </message>
    <message>
        <source>%1 of 6 numbers</source>
        <translation type="unfinished">%1 o 6 rhif</translation>
    </message>
    <message>
        <source>%1 out of 10</source>
        <translation type="unfinished">%1 allan o 10</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation type="unfinished">%1, rhif %2</translation>
    </message>
    <message>
        <source>%1. Tell us what matters to you today. It takes about 3 minutes.</source>
        <translation type="unfinished">%1. Dywedwch wrthym beth sy'n bwysig i chi heddiw. Mae'n cymryd tua 3 munud.</translation>
    </message>
    <message>
        <source>%1: %2 out of 10</source>
        <translation type="unfinished">%1: %2 allan o 10</translation>
    </message>
    <message>
        <source>123</source>
        <translation type="unfinished">123</translation>
    </message>
    <message>
        <source>A first name, or &quot;my daughter&quot;. You can leave this out.</source>
        <translation type="unfinished">Enw cyntaf, neu &quot;fy merch&quot;. Gallwch hepgor hwn.</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation type="unfinished">ABC</translation>
    </message>
    <message>
        <source>Anything you do not want to talk about?</source>
        <translation type="unfinished">Unrhyw beth i beidio â'i drafod?</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">Ydych chi yno o hyd?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Birthday on %1</source>
        <translation type="unfinished">Pen-blwydd ar %1</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation type="unfinished">Priflythyren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Newid</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished">Newid: %1</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">Dewiswch eich iaith</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Clirio</translation>
    </message>
    <message>
        <source>Clear the answer: %1</source>
        <translation type="unfinished">Clirio'r ateb: %1</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Lliwiau</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation type="unfinished">Dileu'r llythyren olaf</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi gorffen</translation>
    </message>
    <message>
        <source>Done. Tap one again to change the order.</source>
        <translation type="unfinished">Wedi gorffen. Tapiwch un eto i newid y drefn.</translation>
    </message>
    <message>
        <source>English letters</source>
        <translation type="unfinished">Llythrennau Saesneg</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Has reception given you a slip with a code? Tap here.</source>
        <translation type="unfinished">Ydy'r dderbynfa wedi rhoi slip gyda chod i chi? Tapiwch yma.</translation>
    </message>
    <message>
        <source>How sure do you feel about talking about it today?</source>
        <translation type="unfinished">Pa mor sicr ydych chi am siarad amdano heddiw?</translation>
    </message>
    <message>
        <source>How sure you feel</source>
        <translation type="unfinished">Pa mor sicr ydych chi</translation>
    </message>
    <message>
        <source>How worried are you about this?</source>
        <translation type="unfinished">Pa mor bryderus ydych chi am hyn?</translation>
    </message>
    <message>
        <source>How worried you are</source>
        <translation type="unfinished">Pa mor bryderus ydych chi</translation>
    </message>
    <message>
        <source>I am, and somebody helps me</source>
        <translation type="unfinished">Fi, ac mae rhywun yn fy helpu</translation>
    </message>
    <message>
        <source>I am, on my own</source>
        <translation type="unfinished">Fi, ar fy mhen fy hun</translation>
    </message>
    <message>
        <source>I answer for somebody else</source>
        <translation type="unfinished">Rwy'n ateb dros rywun arall</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation type="unfinished">Mae gen i god</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation type="unfinished">Rwyf angen help</translation>
    </message>
    <message>
        <source>If nobody is near, call 999. You can go on here when you like.</source>
        <translation type="unfinished">Os nad oes neb gerllaw, ffoniwch 999. Gallwch barhau yma pan fynnwch.</translation>
    </message>
    <message>
        <source>In which month were you born?</source>
        <translation type="unfinished">Ym mha fis y cawsoch eich geni?</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation type="unfinished">Ydy hyn yn gywir?</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation type="unfinished">Ai chi yw hwn?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Llythrennau</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation type="unfinished">Mwy o lythrennau</translation>
    </message>
    <message>
        <source>More topics (%1 of %2)</source>
        <translation type="unfinished">Mwy o bynciau (%1 o %2)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Nesaf</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nage</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished">Dim ateb</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished">Dim ateb eto</translation>
    </message>
    <message>
        <source>No slip? Reception can start this screen for you.</source>
        <translation type="unfinished">Dim slip? Gall y dderbynfa gychwyn y sgrin hon i chi.</translation>
    </message>
    <message>
        <source>Not to talk about</source>
        <translation type="unfinished">I beidio â'i drafod</translation>
    </message>
    <message>
        <source>Now tap number %1. You can stop here too.</source>
        <translation type="unfinished">Nawr tapiwch rif %1. Gallwch stopio yma hefyd.</translation>
    </message>
    <message>
        <source>Number %1: %2</source>
        <translation type="unfinished">Rhif %1: %2</translation>
    </message>
    <message>
        <source>Numbers and signs</source>
        <translation type="unfinished">Rhifau ac arwyddion</translation>
    </message>
    <message>
        <source>On which day of the month?</source>
        <translation type="unfinished">Ar ba ddiwrnod o'r mis?</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation type="unfinished">Bysellfwrdd ar y sgrin</translation>
    </message>
    <message>
        <source>Only the people who treat you see them. Reception does not. They are kept in your health record.</source>
        <translation type="unfinished">Dim ond y bobl sy'n eich trin sy'n eu gweld. Nid yw'r dderbynfa'n eu gweld. Cedwir nhw yn eich cofnod iechyd.</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation type="unfinished">Ieithoedd eraill</translation>
    </message>
    <message>
        <source>Please see reception</source>
        <translation type="unfinished">Ewch at y dderbynfa, os gwelwch yn dda</translation>
    </message>
    <message>
        <source>Please see reception. They will help you.</source>
        <translation type="unfinished">Ewch at y dderbynfa, os gwelwch yn dda. Byddan nhw'n eich helpu.</translation>
    </message>
    <message>
        <source>Please take a seat. You can leave the screen as it is.</source>
        <translation type="unfinished">Eisteddwch, os gwelwch yn dda. Gallwch adael y sgrin fel y mae.</translation>
    </message>
    <message>
        <source>Please tell reception now</source>
        <translation type="unfinished">Dywedwch wrth y dderbynfa nawr</translation>
    </message>
    <message>
        <source>Please tell reception now that you cannot breathe.</source>
        <translation type="unfinished">Dywedwch wrth y dderbynfa nawr na allwch anadlu.</translation>
    </message>
    <message>
        <source>Please tell reception now that you have chest pain.</source>
        <translation type="unfinished">Dywedwch wrth y dderbynfa nawr fod gennych boen yn y frest.</translation>
    </message>
    <message>
        <source>Please tell reception now that you need to talk to somebody. You are not alone.</source>
        <translation type="unfinished">Dywedwch wrth y dderbynfa nawr fod angen i chi siarad â rhywun. Nid ydych ar eich pen eich hun.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">Darllen yn uchel</translation>
    </message>
    <message>
        <source>Reception can see it on their screen.</source>
        <translation type="unfinished">Gall y dderbynfa ei weld ar eu sgrin.</translation>
    </message>
    <message>
        <source>Reception knows that you need help. Please stay here.</source>
        <translation type="unfinished">Mae'r dderbynfa'n gwybod bod angen help arnoch. Arhoswch yma, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Reception will start this screen for you.</source>
        <translation type="unfinished">Bydd y dderbynfa'n cychwyn y sgrin hon i chi.</translation>
    </message>
    <message>
        <source>Say it in my own words</source>
        <translation type="unfinished">Yn fy ngeiriau fy hun</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Anfon</translation>
    </message>
    <message>
        <source>Sending ...</source>
        <translation type="unfinished">Yn anfon ...</translation>
    </message>
    <message>
        <source>Somebody there will help you.</source>
        <translation type="unfinished">Bydd rhywun yno'n eich helpu.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Bwlch</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">Staff</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished">Cam %1 o %2</translation>
    </message>
    <message>
        <source>Tap a number. You can leave this out.</source>
        <translation type="unfinished">Tapiwch rif. Gallwch hepgor hwn.</translation>
    </message>
    <message>
        <source>Tap all that fit. You can tap again to take one back.</source>
        <translation type="unfinished">Tapiwch bob un sy'n addas. Tapiwch eto i dynnu un yn ôl.</translation>
    </message>
    <message>
        <source>Tap the one that matters most. Then tap the next.</source>
        <translation type="unfinished">Tapiwch yr un pwysicaf. Yna tapiwch y nesaf.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Maint y testun</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">Diolch</translation>
    </message>
    <message>
        <source>Thank you for telling us. Somebody will help you.</source>
        <translation type="unfinished">Diolch am ddweud wrthym. Bydd rhywun yn eich helpu.</translation>
    </message>
    <message>
        <source>This screen is not working</source>
        <translation type="unfinished">Nid yw'r sgrin hon yn gweithio</translation>
    </message>
    <message>
        <source>This screen will clear in %1 seconds.</source>
        <translation type="unfinished">Bydd y sgrin hon yn clirio mewn %1 eiliad.</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation type="unfinished">I siarad amdano</translation>
    </message>
    <message>
        <source>Type the six numbers that are on your slip.</source>
        <translation type="unfinished">Teipiwch y chwe rhif sydd ar eich slip.</translation>
    </message>
    <message>
        <source>Use your own words. You can leave this out.</source>
        <translation type="unfinished">Defnyddiwch eich geiriau eich hun. Gallwch hepgor hwn.</translation>
    </message>
    <message>
        <source>We are telling reception too.</source>
        <translation type="unfinished">Rydym yn dweud wrth y dderbynfa hefyd.</translation>
    </message>
    <message>
        <source>We could not reach reception. Please go to the desk now.</source>
        <translation type="unfinished">Ni allem gyrraedd y dderbynfa. Ewch at y ddesg nawr, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>We could not reach reception. Please go to the desk.</source>
        <translation type="unfinished">Ni allem gyrraedd y dderbynfa. Ewch at y ddesg, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation type="unfinished">Croeso i %1</translation>
    </message>
    <message>
        <source>What else would you like to talk about?</source>
        <translation type="unfinished">Am beth arall hoffech chi siarad?</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation type="unfinished">Beth sydd bwysicaf</translation>
    </message>
    <message>
        <source>What matters most to you today?</source>
        <translation type="unfinished">Beth sydd bwysicaf i chi heddiw?</translation>
    </message>
    <message>
        <source>What would you like to talk about?</source>
        <translation type="unfinished">Am beth hoffech chi siarad?</translation>
    </message>
    <message>
        <source>Which matter most?</source>
        <translation type="unfinished">Pa rai sydd bwysicaf?</translation>
    </message>
    <message>
        <source>Who is answering?</source>
        <translation type="unfinished">Pwy sy'n ateb?</translation>
    </message>
    <message>
        <source>Who is with you today?</source>
        <translation type="unfinished">Pwy sydd gyda chi heddiw?</translation>
    </message>
    <message>
        <source>Yes, I need more time</source>
        <translation type="unfinished">Ydw, rwyf angen mwy o amser</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation type="unfinished">Ie, fi yw hwn</translation>
    </message>
    <message>
        <source>You can leave this out.</source>
        <translation type="unfinished">Gallwch hepgor hwn.</translation>
    </message>
    <message>
        <source>Your answers have not gone yet. They are still here. Please tap Send again, or tell reception.</source>
        <translation type="unfinished">Nid yw eich atebion wedi mynd eto. Maen nhw yma o hyd. Tapiwch Anfon eto, neu dywedwch wrth y dderbynfa.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation type="unfinished">Eich cod</translation>
    </message>
    <message>
        <source>not sure at all</source>
        <translation type="unfinished">ddim yn sicr o gwbl</translation>
    </message>
    <message>
        <source>not worried</source>
        <translation type="unfinished">ddim yn poeni</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation type="unfinished">yn sicr iawn</translation>
    </message>
    <message>
        <source>very worried</source>
        <translation type="unfinished">yn poeni'n fawr</translation>
    </message>
    <message>
        <source>If something cannot wait, tell reception now.</source>
        <translation type="unfinished">Os na all rhywbeth aros, dywedwch wrth y dderbynfa nawr.</translation>
    </message>
    <message>
        <source>Question %1 of %2. You can leave this out.</source>
        <translation type="unfinished">Cwestiwn %1 o %2. Gallwch hepgor hwn.</translation>
    </message>
    <message>
        <source>This question is only in English yet.</source>
        <translation type="unfinished">Dim ond yn Saesneg y mae'r cwestiwn hwn ar hyn o bryd.</translation>
    </message>
    <message>
        <source>You can have your list on paper. It comes out at the desk. Staff there could see it.</source>
        <translation type="unfinished">Gallwch gael eich rhestr ar bapur. Mae'n dod allan wrth y ddesg. Gallai staff yno ei gweld.</translation>
    </message>
    <message>
        <source>Please ask at reception for your list.</source>
        <translation type="unfinished">Gofynnwch yn y dderbynfa am eich rhestr, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation type="unfinished">Argraffu fy rhestr</translation>
    </message>
    <message>
        <source>Your list is printing. Please ask for it at the desk.</source>
        <translation type="unfinished">Mae eich rhestr yn cael ei hargraffu. Gofynnwch amdani wrth y ddesg.</translation>
    </message>
    <message>
        <source>The desk knows that you want your list. Please ask for it there.</source>
        <translation type="unfinished">Mae'r ddesg yn gwybod eich bod eisiau eich rhestr. Gofynnwch amdani yno, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">I lawr</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">I fyny</translation>
    </message>
</context>
</TS>
