<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- draft, not yet checked by a translator -->
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>kiosk</name>
    <message>
        <source>%1 can read your answers now, before you go in.</source>
        <translation type="unfinished">%1 może już przeczytać odpowiedzi, zanim Pan/Pani wejdzie.</translation>
    </message>
    <message>
        <source>%1 letters left</source>
        <translation type="unfinished">Pozostało znaków: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of steps</comment>
        <translation type="unfinished">%1 z %2</translation>
    </message>
    <message>
        <source>%1 of 6 numbers</source>
        <translation type="unfinished">%1 z 6 cyfr</translation>
    </message>
    <message>
        <source>%1 out of 10</source>
        <translation type="unfinished">%1 na 10</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation type="unfinished">%1, numer %2</translation>
    </message>
    <message>
        <source>%1. Tell us what matters to you today. It takes about 3 minutes.</source>
        <translation type="unfinished">%1. Prosimy powiedzieć, co jest dziś ważne. Zajmie to około 3 minut.</translation>
    </message>
    <message>
        <source>%1: %2 out of 10</source>
        <translation type="unfinished">%1: %2 na 10</translation>
    </message>
    <message>
        <source>123</source>
        <translation type="unfinished">123</translation>
    </message>
    <message>
        <source>A first name, or &quot;my daughter&quot;. You can leave this out.</source>
        <translation type="unfinished">Imię albo „moja córka”. Można to pominąć.</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation type="unfinished">ABC</translation>
    </message>
    <message>
        <source>Anything you do not want to talk about?</source>
        <translation type="unfinished">O czym nie chcą Państwo rozmawiać?</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">Czy jest tu Pan/Pani?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Birthday on %1</source>
        <translation type="unfinished">Urodziny: %1</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation type="unfinished">Wielka litera</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Zmień</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished">Zmień: %1</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">Proszę wybrać język</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Wyczyść</translation>
    </message>
    <message>
        <source>Clear the answer: %1</source>
        <translation type="unfinished">Wyczyść odpowiedź: %1</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Kolory</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Usuń</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation type="unfinished">Usuń ostatnią literę</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Gotowe</translation>
    </message>
    <message>
        <source>Done. Tap one again to change the order.</source>
        <translation type="unfinished">Gotowe. Aby zmienić kolejność, proszę dotknąć ponownie.</translation>
    </message>
    <message>
        <source>English letters</source>
        <translation type="unfinished">Angielskie litery</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Has reception given you a slip with a code? Tap here.</source>
        <translation type="unfinished">Czy recepcja dała kartkę z kodem? Proszę dotknąć tutaj.</translation>
    </message>
    <message>
        <source>How sure do you feel about talking about it today?</source>
        <translation type="unfinished">Jak pewnie się Pan/Pani czuje, by dziś o tym mówić?</translation>
    </message>
    <message>
        <source>How sure you feel</source>
        <translation type="unfinished">Jak pewnie się Pan/Pani czuje</translation>
    </message>
    <message>
        <source>How worried are you about this?</source>
        <translation type="unfinished">Jak bardzo to Pana/Panią martwi?</translation>
    </message>
    <message>
        <source>How worried you are</source>
        <translation type="unfinished">Jak bardzo się Pan/Pani martwi</translation>
    </message>
    <message>
        <source>I am, and somebody helps me</source>
        <translation type="unfinished">Ja, a ktoś mi pomaga</translation>
    </message>
    <message>
        <source>I am, on my own</source>
        <translation type="unfinished">Ja, samodzielnie</translation>
    </message>
    <message>
        <source>I answer for somebody else</source>
        <translation type="unfinished">Odpowiadam za kogoś innego</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation type="unfinished">Mam kod</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation type="unfinished">Potrzebuję pomocy</translation>
    </message>
    <message>
        <source>If nobody is near, call 999. You can go on here when you like.</source>
        <translation type="unfinished">Jeśli nikogo nie ma w pobliżu, proszę dzwonić pod 999. Potem można tu wrócić.</translation>
    </message>
    <message>
        <source>In which month were you born?</source>
        <translation type="unfinished">W którym miesiącu się Pan/Pani urodził(a)?</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation type="unfinished">Czy to się zgadza?</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation type="unfinished">Czy to Pan/Pani?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Język</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Litery</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation type="unfinished">Więcej liter</translation>
    </message>
    <message>
        <source>More topics (%1 of %2)</source>
        <translation type="unfinished">Więcej (%1 z %2)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Dalej</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished">Brak odpowiedzi</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished">Jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <source>No slip? Reception can start this screen for you.</source>
        <translation type="unfinished">Nie ma kartki? Recepcja może uruchomić ten ekran.</translation>
    </message>
    <message>
        <source>Not to talk about</source>
        <translation type="unfinished">O czym nie rozmawiać</translation>
    </message>
    <message>
        <source>Now tap number %1. You can stop here too.</source>
        <translation type="unfinished">Teraz proszę dotknąć numeru %1. Można też tu skończyć.</translation>
    </message>
    <message>
        <source>Number %1: %2</source>
        <translation type="unfinished">Numer %1: %2</translation>
    </message>
    <message>
        <source>Numbers and signs</source>
        <translation type="unfinished">Cyfry i znaki</translation>
    </message>
    <message>
        <source>On which day of the month?</source>
        <translation type="unfinished">Którego dnia miesiąca?</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation type="unfinished">Klawiatura ekranowa</translation>
    </message>
    <message>
        <source>Only the people who treat you see them. Reception does not. They are kept in your health record.</source>
        <translation type="unfinished">Widzą je tylko osoby, które Państwa leczą. Recepcja ich nie widzi. Są przechowywane w dokumentacji medycznej.</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation type="unfinished">Inne języki</translation>
    </message>
    <message>
        <source>Please see reception</source>
        <translation type="unfinished">Proszę podejść do recepcji</translation>
    </message>
    <message>
        <source>Please see reception. They will help you.</source>
        <translation type="unfinished">Proszę podejść do recepcji. Tam Państwu pomogą.</translation>
    </message>
    <message>
        <source>Please take a seat. You can leave the screen as it is.</source>
        <translation type="unfinished">Proszę usiąść. Ekran można zostawić tak, jak jest.</translation>
    </message>
    <message>
        <source>Please tell reception now</source>
        <translation type="unfinished">Proszę teraz powiedzieć recepcji</translation>
    </message>
    <message>
        <source>Please tell reception now that you cannot breathe.</source>
        <translation type="unfinished">Proszę teraz powiedzieć recepcji, że nie można oddychać.</translation>
    </message>
    <message>
        <source>Please tell reception now that you have chest pain.</source>
        <translation type="unfinished">Proszę teraz powiedzieć recepcji o bólu w klatce piersiowej.</translation>
    </message>
    <message>
        <source>Please tell reception now that you need to talk to somebody. You are not alone.</source>
        <translation type="unfinished">Proszę teraz powiedzieć recepcji o potrzebie rozmowy. Nie jest Pan/Pani sam(a).</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">Czytaj na głos</translation>
    </message>
    <message>
        <source>Reception can see it on their screen.</source>
        <translation type="unfinished">Recepcja widzi to na swoim ekranie.</translation>
    </message>
    <message>
        <source>Reception knows that you need help. Please stay here.</source>
        <translation type="unfinished">Recepcja wie, że potrzebują Państwo pomocy. Proszę tu zaczekać.</translation>
    </message>
    <message>
        <source>Reception will start this screen for you.</source>
        <translation type="unfinished">Recepcja uruchomi dla Państwa ten ekran.</translation>
    </message>
    <message>
        <source>Say it in my own words</source>
        <translation type="unfinished">Własnymi słowami</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Wyślij</translation>
    </message>
    <message>
        <source>Sending ...</source>
        <translation type="unfinished">Wysyłanie ...</translation>
    </message>
    <message>
        <source>Somebody there will help you.</source>
        <translation type="unfinished">Ktoś tam Państwu pomoże.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Spacja</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">Personel</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished">Krok %1 z %2</translation>
    </message>
    <message>
        <source>Tap a number. You can leave this out.</source>
        <translation type="unfinished">Proszę dotknąć liczby. Można to pominąć.</translation>
    </message>
    <message>
        <source>Tap all that fit. You can tap again to take one back.</source>
        <translation type="unfinished">Proszę dotknąć wszystkich, które pasują. Ponowne dotknięcie cofa wybór.</translation>
    </message>
    <message>
        <source>Tap the one that matters most. Then tap the next.</source>
        <translation type="unfinished">Proszę dotknąć najważniejszego. Potem następnego.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Wielkość tekstu</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">Dziękujemy</translation>
    </message>
    <message>
        <source>Thank you for telling us. Somebody will help you.</source>
        <translation type="unfinished">Dziękujemy za informację. Ktoś Państwu pomoże.</translation>
    </message>
    <message>
        <source>This screen is not working</source>
        <translation type="unfinished">Ten ekran nie działa</translation>
    </message>
    <message>
        <source>This screen will clear in %1 seconds.</source>
        <translation type="unfinished">Ten ekran zostanie wyczyszczony za %1 s.</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation type="unfinished">O czym porozmawiać</translation>
    </message>
    <message>
        <source>Type the six numbers that are on your slip.</source>
        <translation type="unfinished">Proszę wpisać sześć cyfr z kartki.</translation>
    </message>
    <message>
        <source>Use your own words. You can leave this out.</source>
        <translation type="unfinished">Proszę pisać własnymi słowami. Można to pominąć.</translation>
    </message>
    <message>
        <source>We are telling reception too.</source>
        <translation type="unfinished">My też powiadamiamy recepcję.</translation>
    </message>
    <message>
        <source>We could not reach reception. Please go to the desk now.</source>
        <translation type="unfinished">Nie udało się powiadomić recepcji. Proszę teraz podejść do okienka.</translation>
    </message>
    <message>
        <source>We could not reach reception. Please go to the desk.</source>
        <translation type="unfinished">Nie udało się powiadomić recepcji. Proszę podejść do okienka.</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation type="unfinished">Witamy w %1</translation>
    </message>
    <message>
        <source>What else would you like to talk about?</source>
        <translation type="unfinished">O czym jeszcze porozmawiać?</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation type="unfinished">Co jest najważniejsze</translation>
    </message>
    <message>
        <source>What matters most to you today?</source>
        <translation type="unfinished">Co jest dziś najważniejsze?</translation>
    </message>
    <message>
        <source>What would you like to talk about?</source>
        <translation type="unfinished">O czym chcą Państwo porozmawiać?</translation>
    </message>
    <message>
        <source>Which matter most?</source>
        <translation type="unfinished">Co jest najważniejsze?</translation>
    </message>
    <message>
        <source>Who is answering?</source>
        <translation type="unfinished">Kto odpowiada?</translation>
    </message>
    <message>
        <source>Who is with you today?</source>
        <translation type="unfinished">Kto jest dziś z Panem/Panią?</translation>
    </message>
    <message>
        <source>Yes, I need more time</source>
        <translation type="unfinished">Tak, potrzebuję więcej czasu</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation type="unfinished">Tak, to ja</translation>
    </message>
    <message>
        <source>You can leave this out.</source>
        <translation type="unfinished">Można to pominąć.</translation>
    </message>
    <message>
        <source>Your answers have not gone yet. They are still here. Please tap Send again, or tell reception.</source>
        <translation type="unfinished">Odpowiedzi nie zostały jeszcze wysłane. Nadal tu są. Proszę znów dotknąć Wyślij albo powiedzieć recepcji.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation type="unfinished">Kod</translation>
    </message>
    <message>
        <source>not sure at all</source>
        <translation type="unfinished">zupełnie niepewnie</translation>
    </message>
    <message>
        <source>not worried</source>
        <translation type="unfinished">wcale</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation type="unfinished">bardzo pewnie</translation>
    </message>
    <message>
        <source>very worried</source>
        <translation type="unfinished">bardzo</translation>
    </message>
    <message>
        <source>If something cannot wait, tell reception now.</source>
        <translation type="unfinished">Jeśli coś nie może czekać, proszę od razu powiedzieć w recepcji.</translation>
    </message>
    <message>
        <source>Question %1 of %2. You can leave this out.</source>
        <translation type="unfinished">Pytanie %1 z %2. Można to pominąć.</translation>
    </message>
    <message>
        <source>This question is only in English yet.</source>
        <translation type="unfinished">To pytanie jest na razie tylko po angielsku.</translation>
    </message>
    <message>
        <source>You can have your list on paper. It comes out at the desk. Staff there could see it.</source>
        <translation type="unfinished">Mogą Państwo dostać swoją listę na papierze. Wydruk wychodzi w recepcji. Personel może go tam zobaczyć.</translation>
    </message>
    <message>
        <source>Please ask at reception for your list.</source>
        <translation type="unfinished">Proszę poprosić o listę w recepcji.</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation type="unfinished">Wydrukuj moją listę</translation>
    </message>
    <message>
        <source>Your list is printing. Please ask for it at the desk.</source>
        <translation type="unfinished">Lista się drukuje. Proszę poprosić o nią w recepcji.</translation>
    </message>
    <message>
        <source>The desk knows that you want your list. Please ask for it there.</source>
        <translation type="unfinished">Recepcja wie, że chce Pan/Pani dostać swoją listę. Proszę tam o nią poprosić.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">W dół</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">W górę</translation>
    </message>
</context>
</TS>
