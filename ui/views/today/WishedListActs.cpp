// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/WishedListActs.h"

#include "application/schedule/Schedule.h"
#include "presentation/agenda/WishedListModel.h"
#include "presentation/common/ErrorWords.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::WishedListModel;

WishedListActs::WishedListActs(WishedListModel& model, Banner& banner, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_button(new Button(tr("Print their list")))
{
    m_button->setObjectName(u"wishedListButton"_s);
    m_button->setIconName(u"print"_s);
    m_button->hide();
    connect(m_button, &Button::clicked, this, &WishedListActs::print);
    connect(&m_model, &WishedListModel::printed, this, [&banner] {
        banner.tell(
            Tone::Success, tr("The list is at the printer. Please give it to the patient."));
    });
    connect(&m_model, &WishedListModel::failed, this, [&banner](const domain::Error& error) {
        banner.tell(Tone::Danger, presentation::errorWords(error));
    });
}

void WishedListActs::setRow(const app::TodayRow* row)
{
    m_wish.reset();
    if (row && row->wantsList && row->kioskSession)
        m_wish = Wish { row->appointment.patient, *row->kioskSession };
    m_button->setEnabled(m_wish.has_value());
}

void WishedListActs::refresh(const std::vector<app::TodayRow>& rows)
{
    const bool isAnyWished = std::any_of(
        rows.begin(), rows.end(), [](const app::TodayRow& row) { return row.wantsList; });
    m_button->setVisible(isAnyWished && m_model.mayPrint());
}

void WishedListActs::print()
{
    if (m_wish)
        m_model.print(m_wish->patient, m_wish->session);
}

}
