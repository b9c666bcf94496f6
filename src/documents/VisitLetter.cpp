// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/VisitLetter.h"

#include "documents/PaperParts.h"

using namespace Qt::StringLiterals;

namespace rooftree::documents {
namespace {

    /// The window of a DL envelope lies here on a sheet that is folded in three: 20 mm from the
    /// left, 50 mm from the top.
    constexpr qreal kAddressTop = 142;
    constexpr qreal kLinesToWrite = 4;

    struct Words {
        QString dear = u"Dear %1,"_s;
        QString visit = u"Your visit: %1"_s;
        QString why = u"Before it we want you to have your results, and time to think about what "
                      u"matters to "
                      "you. Please read this page and fill in the sheet behind it, as much of it "
                      "as you like. "
                      "Somebody may write for you."_s;
        QString results = u"Your results"_s;
        QString goals = u"What you are working on"_s;
        QString think = u"What do you think about this? What would you like to ask?"_s;
        QString bring
            = u"Bring all pages with you. They are yours to keep; we copy what you wrote. If "
              "you cannot come, or need help with this letter, please ring us."_s;
        QString yours = u"Yours sincerely,"_s;
    };

    class Drawing final {
    public:
        Drawing(PageFlow& flow, const PaperLook& look, const VisitLetter& letter)
            : m_flow(flow)
            , m_look(look)
            , m_letter(letter)
        {
        }

        void draw(const QString& practiceName)
        {
            m_flow.text(practiceName, m_look.name);
            m_flow.space(qMax<qreal>(PaperLook::kGap, kAddressTop - m_flow.y()));
            m_flow.text(m_letter.address, m_look.body);
            m_flow.space(PaperLook::kColumnGap);
            m_flow.text(m_letter.date, m_look.body);
            m_flow.space(PaperLook::kColumnGap);
            m_flow.text(m_words.dear.arg(m_letter.greeting), m_look.body);
            m_flow.space(PaperLook::kGap);
            m_flow.text(m_words.visit.arg(m_letter.visit), m_look.name);
            m_flow.space(PaperLook::kGap);
            m_flow.text(m_words.why, m_look.body);
            results();
            goals();
            thoughts();
            m_flow.space(PaperLook::kColumnGap);
            m_flow.text(m_words.bring, m_look.body);
            signature();
        }

    private:
        void heading(const QString& words, qreal next)
        {
            m_flow.space(m_look.body.points);
            m_flow.need(m_flow.heightOf(words, m_look.question, m_flow.width()) + next);
            m_flow.text(words, m_look.question);
            m_flow.space(4);
        }

        [[nodiscard]] qreal heightOf(const VisitLetter::Result& result) const
        {
            return m_flow.heightOf(result.what, m_look.body, m_flow.width())
                + m_flow.heightOf(result.detail, m_look.help, m_flow.width()) + PaperLook::kGap;
        }

        void results()
        {
            if (m_letter.results.empty())
                return;
            heading(m_words.results, heightOf(m_letter.results.front()));
            for (const auto& each : m_letter.results) {
                m_flow.need(heightOf(each));
                m_flow.text(each.what, m_look.body);
                m_flow.text(each.detail, m_look.help);
                m_flow.space(PaperLook::kGap);
            }
        }

        void goals()
        {
            if (m_letter.goals.empty())
                return;
            heading(m_words.goals, PaperLook::lineOf(m_look.body));
            for (const auto& each : m_letter.goals)
                m_flow.text(u'\u201C' + isolated(each) + u'\u201D', m_look.body);
        }

        void thoughts()
        {
            heading(m_words.think, kLinesToWrite * m_look.writing);
            for (int at = 0; at < kLinesToWrite; ++at) {
                const QRectF room = m_flow.take(m_look.writing);
                m_flow.segment(room.bottomLeft(), room.bottomRight(), ink::kRule, 0.9);
            }
        }

        void signature()
        {
            m_flow.space(PaperLook::kGap);
            m_flow.need(2 * m_look.writing + PaperLook::lineOf(m_look.body));
            m_flow.text(m_words.yours, m_look.body);
            m_flow.space(m_look.writing);
            m_flow.text(m_letter.signedBy, m_look.body);
        }

        PageFlow& m_flow;
        const PaperLook& m_look;
        const VisitLetter& m_letter;
        Words m_words;
    };

}

HomeWords HomeWords::english()
{
    return { u"Fill this in at home and bring it with you. Leave out what you like."_s,
        u"Do you feel very ill now? Do not wait for this visit: ring the surgery, or 111, or 999 "
        u"in "
        "an emergency."_s };
}

void drawVisitLetter(
    PageFlow& flow, const PaperLook& look, const VisitLetter& letter, const QString& practiceName)
{
    Drawing(flow, look, letter).draw(practiceName);
    flow.newPage();
}

}
