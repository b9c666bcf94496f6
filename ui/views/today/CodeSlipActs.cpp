// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/CodeSlipActs.h"

#include "presentation/agenda/CodeSlipModel.h"
#include "presentation/agenda/StationsModel.h"
#include "presentation/common/Dates.h"
#include "presentation/common/ErrorWords.h"
#include "widgets/Banner.h"
#include "widgets/Dialogs.h"

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::CodeSlipModel;
using presentation::StationsModel;

CodeSlipActs::CodeSlipActs(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_slip(parts.slip)
    , m_dialogs(parts.dialogs)
    , m_banner(parts.banner)
    , m_language(parts.language)
{
    connect(&parts.stations, &StationsModel::codeMade, this,
        [this](const QString& digits, domain::Instant validUntil) {
            m_code = Code { digits, validUntil, m_language() };
            show();
        });
    connect(&m_banner, &Banner::actionTriggered, this, &CodeSlipActs::print);
    connect(&m_slip, &CodeSlipModel::printed, this, [this] {
        m_code.reset();
        m_banner.tell(Tone::Success, tr("The slip is there. It names nobody."));
    });
    connect(&m_slip, &CodeSlipModel::failed, this, [this](const domain::Error& error) {
        m_banner.tell(Tone::Danger, presentation::errorWords(error), tr("Print the slip"));
    });
}

void CodeSlipActs::show()
{
    constexpr int kHalf = 3;
    m_banner.tell(Tone::Info,
        tr("The code is %1 %2. It works once, until %3, with the day and month of birth.")
            .arg(m_code->digits.left(kHalf), m_code->digits.mid(kHalf),
                presentation::timeText(m_code->validUntil)),
        tr("Print the slip"));
}

void CodeSlipActs::print()
{
    if (!m_code)
        return;
    const auto path = m_dialogs.pickSaveFile(
        tr("Where should the slip go?"), u"waiting_room_code.pdf"_s, tr("PDF (*.pdf)"));
    if (path)
        m_slip.print({ m_code->digits, m_code->validUntil, m_code->language, *path });
    else
        show(); // it can still be read out
}

}
