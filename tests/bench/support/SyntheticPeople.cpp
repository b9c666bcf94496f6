// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/support/SyntheticPeople.h"

#include "composition/demo/Dice.h"

#include <QDate>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace rooftree::bench {
namespace {

    using composition::Dice;

    constexpr std::uint32_t kSeed = 1948;

    // Roughly from the commonest to the rarest; picked with a bias to the front.
    const auto kFamilies
        = u"Smith Jones Taylor Brown Williams Wilson Davies Evans Patel Thomas Johnson Roberts "
          u"Walker Wright Robinson Thompson White Hughes Edwards Khan Green Hall Wood Harris Lewis "
          u"Martin Jackson Clarke Clark Turner Hill Scott Cooper Morris Ward Moore King Watson "
          u"Baker "
          u"Singh Harrison Morgan Ahmed Begum Hussain Ali Young Allen Mitchell James Anderson "
          u"Phillips Lee Bell Parker Davis Bennett Miller Cook Shaw Kelly Campbell Murphy Kaur "
          u"Carter "
          u"Griffiths Richardson Marshall Simpson Collins Price Ellis Adams Wilkinson Foster Gray "
          u"O'Brien O'Connor O'Neill O’Sullivan McDonald MacDonald McCarthy Mackenzie MacLeod "
          u"McKay "
          u"Kowalski Wójcik Łuczak Nowak Szymański Popescu Ionescu García Fernández Müller "
          u"Sørensen "
          u"Nguyen Chan Wong Zhang Okafor Adeyemi Mensah Owusu Ibrahim Yusuf Abdi Özdemir Yılmaz "
          u"D'Souza Pereira Stewart Stuart Stephens Stevens Read Reid Reed Nicholls Nichols"_s
              .split(u' ');
    const auto kGivens
        = u"Margaret John Susan David Mary Michael Patricia Peter Christine Robert Elizabeth James "
          u"Jean William Sarah Paul Karen Andrew Barbara Mark Jennifer Stephen Steven Julie "
          u"Richard "
          u"Linda Thomas Helen Alan Anne Ann Brian Janet Christopher Jacqueline Kevin Catherine "
          u"Katherine Kathryn Ian Iain Sandra Anthony Jane Keith Claire Clare Graham Emma Martin "
          u"Maureen Simon Nicola Philip Phillip Dorothy George Fatima Mohammed Muhammad Aisha "
          u"Ayesha "
          u"Siân Siobhán Niamh Seán Rhys Angharad Gareth Zoë Chloë Renée José André Jürgen "
          u"Małgorzata Agnieszka Piotr Łukasz Priya Harpreet Anjali Sanjay Kwame Ngozi Wei Linh "
          u"Jean-Pierre Mary-Ann Anne-Marie Edith Florence Hilda Ivy June May Rosemary Winifred"_s
              .split(u' ');
    const auto kHeads
        = u"Al Ash Beck Bram Brad Cald Chad Clif Cran Dar Den Dray Ed El Fen Gar Gil Hather Hol "
          u"Ken "
          u"Kirk Lang Lin Mar Mel Nor Oak Pen Pres Rams Ren Sal Sher Stan Sud Thorn Wal Whit Wood York"_s
              .split(u' ');
    const auto kTails
        = u"bourne bridge brook burn bury by combe cott dale den field ford gate ham head "
          u"hurst ing land ley low mere more ridge shaw son stead stone thorpe ton "
          u"wade water well wick wood worth"_s.split(u' ');
    const auto kTitles = u"Mr Mrs Miss Ms Dr"_s.split(u' ');

    /// Nearer to the front more often.
    const QString& commonOf(Dice& dice, const QStringList& names)
    {
        const auto size = static_cast<int>(names.size());
        return names[std::min(dice.throwOf(size), dice.throwOf(size))];
    }

    QString madeUpFamily(Dice& dice)
    {
        return dice.oneOf(kHeads) + dice.oneOf(kTails)
            + (dice.chance(15) ? dice.oneOf(kTails) : QString());
    }

    QString familyName(Dice& dice)
    {
        const auto one = dice.chance(55) ? commonOf(dice, kFamilies) : madeUpFamily(dice);
        return dice.chance(4) ? one + u'-' + commonOf(dice, kFamilies) : one;
    }

    QString birthDate(Dice& dice)
    {
        constexpr int kDays = 95 * 365;
        if (dice.chance(1))
            return QString::number(1920 + dice.throwOf(80));
        return QDate(1925, 1, 1).addDays(dice.throwOf(kDays)).toString(Qt::ISODate);
    }

    /// The place-th valid number of the form 9........c; a candidate in eleven has no check digit.
    class Numbers final {
    public:
        [[nodiscard]] qint64 next()
        {
            for (;;) {
                // A stride without common factor visits every number once, in no visible order.
                m_digits = (m_digits + 61'803'399) % 100'000'000;
                if (const auto number = withCheckDigit(900'000'000 + m_digits))
                    return *number;
            }
        }

    private:
        [[nodiscard]] static std::optional<qint64> withCheckDigit(qint64 nine)
        {
            qint64 sum = 0;
            auto rest = nine;
            for (int weight = 2; weight <= 10; ++weight, rest /= 10)
                sum += weight * (rest % 10);
            const auto check = (11 - sum % 11) % 11;
            return check == 10 ? std::nullopt : std::optional(nine * 10 + check);
        }

        qint64 m_digits = 0;
    };

    void slip(QString& text, Dice& dice)
    {
        if (text.size() < 4)
            return;
        const auto at = 1 + dice.throwOf(static_cast<int>(text.size()) - 2);
        switch (dice.throwOf(4)) {
        case 0:
            text.remove(at, 1);
            break;
        case 1:
            text.insert(at, text[at]);
            break;
        case 2:
            text[at] = QChar(u'a' + dice.throwOf(26));
            break;
        default:
            std::swap(text[at], text[at - 1]);
        }
    }

    QString spelledBirth(const QString& iso, Dice& dice)
    {
        const auto day = QDate::fromString(iso, Qt::ISODate);
        if (!day.isValid())
            return iso;
        const auto formats
            = QStringList { u"dd/MM/yyyy"_s, u"d/M/yyyy"_s, u"ddMMyyyy"_s, u"yyyy-MM-dd"_s };
        return day.toString(dice.oneOf(formats));
    }

    QString typedFor(const app::DirectoryEntry& person, Dice& dice)
    {
        constexpr int kEnoughLetters = 4;
        const auto number = QString::number(person.nhsNumber);
        QString text;
        switch (dice.throwOf(8)) {
        case 0:
            return dice.chance(50)
                ? number
                : number.left(3) + u' ' + number.mid(3, 3) + u' ' + number.mid(6);
        case 1:
            return spelledBirth(person.birth, dice);
        case 2:
            text = person.family.left(kEnoughLetters) + u' ' + spelledBirth(person.birth, dice);
            break;
        case 3:
            text = person.given + u' ' + person.family;
            break;
        case 4:
            text = person.family.left(kEnoughLetters) + u' ' + person.given.left(3);
            break;
        case 5:
            text = person.family;
            break;
        default:
            text = person.family + u' ' + person.given;
        }
        text = text.toLower();
        if (dice.throwOf(6) == 0)
            slip(text, dice);
        return text;
    }

}

std::vector<app::DirectoryEntry> syntheticPeople(int count)
{
    Dice dice(kSeed);
    Numbers numbers;
    std::vector<app::DirectoryEntry> people;
    people.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        app::DirectoryEntry person;
        person.id = domain::PatientId(i + 1);
        person.family = familyName(dice);
        person.given = commonOf(dice, kGivens);
        if (dice.chance(10))
            person.preferred = commonOf(dice, kGivens);
        person.title = dice.oneOf(kTitles);
        person.birth = birthDate(dice);
        person.nhsNumber = numbers.next();
        person.isLiving = !dice.chance(2);
        people.push_back(std::move(person));
    }
    return people;
}

std::vector<QString> typedKeystrokes(const std::vector<app::DirectoryEntry>& people, int searches)
{
    Dice dice(kSeed + 1);
    std::vector<QString> keystrokes;
    for (int i = 0; i < searches; ++i) {
        const auto text = typedFor(dice.oneOf(people), dice);
        for (qsizetype letters = 1; letters <= text.size(); ++letters)
            keystrokes.push_back(text.left(letters));
    }
    return keystrokes;
}

}
