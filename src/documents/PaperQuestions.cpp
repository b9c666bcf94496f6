// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PaperQuestions.h"

#include <algorithm>

namespace rooftree::documents {
namespace {

    constexpr qreal kBeforeItem = 8;
    constexpr qreal kBeforeAnswers = 3;
    constexpr qreal kBeforeCredit = 4;

    std::vector<QString> wordsOf(const domain::InstrumentItem& item)
    {
        std::vector<QString> words;
        for (const auto& option : item.options)
            words.push_back(option.label);
        return words;
    }

    /// The first of several rows of numbers says what to do with them.
    bool needsRulerHelp(const domain::Instrument& pack, std::size_t at)
    {
        return pack.items[at].options.empty() && (at == 0 || !pack.items[at - 1].options.empty());
    }

    /// The words of a questionnaire run from left to right, whichever way the sheet does.
    class AsItsOwnerWroteIt final {
    public:
        explicit AsItsOwnerWroteIt(PageFlow& flow) : m_flow(flow), m_wasSwapped(flow.isSwapped())
        {
            m_flow.setSwapped(false);
        }

        AsItsOwnerWroteIt(const AsItsOwnerWroteIt&) = delete;
        AsItsOwnerWroteIt& operator=(const AsItsOwnerWroteIt&) = delete;

        ~AsItsOwnerWroteIt() { m_flow.setSwapped(m_wasSwapped); }

    private:
        PageFlow& m_flow;
        bool m_wasSwapped;
    };

}

int PaperQuestions::columnsOf(const PageFlow& flow, const std::vector<QString>& words) const
{
    for (int columns = m_look.columns * 2; columns > 1; columns /= 2) {
        const qreal width = (flow.width() - (columns - 1) * PaperLook::kColumnGap) / columns
            - m_look.box - PaperLook::kGap;
        if (std::all_of(words.begin(), words.end(),
                [&](const auto& each) { return flow.widthOf(each, m_look.body) <= width; }))
            return columns;
    }
    return 1;
}

qreal PaperQuestions::headHeight(const PageFlow& flow, const domain::Instrument& pack) const
{
    return kBeforeItem + flow.heightOf(pack.about, m_look.question, flow.width())
        + (pack.stem.isEmpty() ? 0 : flow.heightOf(pack.stem, m_look.body, flow.width()));
}

qreal PaperQuestions::itemHeight(
    const PageFlow& flow, const domain::Instrument& pack, std::size_t at) const
{
    const auto& item = pack.items[at];
    qreal height
        = kBeforeItem + flow.heightOf(item.text, m_look.name, flow.width()) + kBeforeAnswers;
    if (needsRulerHelp(pack, at))
        height += flow.heightOf(m_rulerHelp, m_look.help, flow.width());
    if (item.options.empty()) {
        height += m_look.rulerHeight();
    } else {
        const auto words = wordsOf(item);
        height += heightOfBoxes(flow, m_look, words, columnsOf(flow, words));
    }
    // The credit stands with the last question.
    if (at + 1 == pack.items.size())
        height += kBeforeCredit + flow.heightOf(pack.licence.notice, m_look.foot, flow.width());
    return height;
}

qreal PaperQuestions::leastHeight(const PageFlow& flow, const domain::Instrument& pack) const
{
    qreal height = headHeight(flow, pack);
    for (std::size_t at = 0; at < pack.items.size(); ++at)
        height += itemHeight(flow, pack, at);
    return height <= flow.body().height() ? height
                                          : headHeight(flow, pack) + itemHeight(flow, pack, 0);
}

void PaperQuestions::draw(PageFlow& flow, const domain::Instrument& pack) const
{
    const AsItsOwnerWroteIt asIs(flow);
    flow.need(leastHeight(flow, pack));
    flow.space(kBeforeItem);
    flow.text(pack.about, m_look.question);
    drawStem(flow, pack);
    for (std::size_t at = 0; at < pack.items.size(); ++at) {
        const int page = flow.page();
        flow.need(itemHeight(flow, pack, at));
        if (flow.page() != page)
            drawStem(flow, pack);
        drawItem(flow, pack, at);
    }
    flow.space(kBeforeCredit);
    flow.text(pack.licence.notice, m_look.foot);
}

void PaperQuestions::drawStem(PageFlow& flow, const domain::Instrument& pack) const
{
    if (!pack.stem.isEmpty())
        flow.text(pack.stem, m_look.body);
}

void PaperQuestions::drawItem(PageFlow& flow, const domain::Instrument& pack, std::size_t at) const
{
    const auto& item = pack.items[at];
    flow.space(kBeforeItem);
    flow.text(item.text, m_look.name);
    if (needsRulerHelp(pack, at))
        flow.text(m_rulerHelp, m_look.help);
    flow.space(kBeforeAnswers);
    if (item.options.empty()) {
        drawRuler(flow, m_look, item.scale);
        return;
    }
    const auto words = wordsOf(item);
    drawBoxes(flow, m_look, words, columnsOf(flow, words));
}

}
