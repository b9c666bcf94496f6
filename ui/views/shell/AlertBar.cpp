// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/AlertBar.h"

#include "presentation/common/ErrorWords.h"
#include "widgets/Banner.h"

#include <QApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::AlertModel;

AlertBar::AlertBar(AlertModel& model, QWidget* parent) : QWidget(parent), m_model(model)
{
    setObjectName(u"alertBar"_s);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    connect(&m_model, &AlertModel::changed, this, &AlertBar::refresh);
    connect(&m_model, &AlertModel::sounded, this, [] { QApplication::beep(); });
    connect(&m_model, &AlertModel::refused, this, [this](const domain::Error& error) {
        m_refusal = presentation::errorWords(error);
        refresh();
    });
    refresh();
}

void AlertBar::refresh()
{
    const auto old = findChildren<Banner*>(QString(), Qt::FindDirectChildrenOnly);
    for (auto* banner : old) {
        m_column->removeWidget(banner);
        banner->hide();
        banner->deleteLater(); // its own button may have led here
    }
    for (const auto& alert : m_model.alerts()) {
        auto* banner = new Banner;
        banner->setObjectName(u"alert%1"_s.arg(alert.id.value()));
        banner->setClosable(false);
        banner->setWord(tr("Urgent"));
        m_column->addWidget(banner);
        auto sentence = m_model.sentence(alert);
        if (!m_refusal.isEmpty())
            sentence += u' ' + m_refusal;
        banner->tell(Tone::Danger, sentence, tr("I take this on"));
        connect(banner, &Banner::actionTriggered, this, [this, id = alert.id] {
            m_refusal.clear();
            m_model.takeOn(id);
        });
    }
    setVisible(!m_model.alerts().empty());
}

}
