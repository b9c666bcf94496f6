// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/PaperActs.h"

#include "presentation/common/Dates.h"
#include "widgets/Button.h"
#include "widgets/Dialogs.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::AgendaPaperModel;

PaperActs::PaperActs(AgendaPaperModel& model, Dialogs& dialogs, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_dialogs(dialogs)
    , m_language(new QComboBox)
    , m_print(new Button(tr("Print on paper")))
    , m_printLarge(new Button(tr("Print in large letters")))
    , m_enter(new Button(tr("Enter from paper")))
{
    m_language->setObjectName(u"paperLanguageChoice"_s);
    m_language->setAccessibleName(tr("Language of the paper"));
    for (const auto& each : m_model.languages())
        m_language->addItem(tr("Paper in %1").arg(each.englishName), each.code);
    m_print->setObjectName(u"printPaperButton"_s);
    m_print->setIconName(u"print"_s);
    m_printLarge->setObjectName(u"printLargePaperButton"_s);
    m_printLarge->setIconName(u"print"_s);
    m_enter->setObjectName(u"enterPaperButton"_s);
    m_enter->setIconName(u"edit"_s);
    connect(m_print, &Button::clicked, this, [this] { print(AgendaPaperModel::Size::A4); });
    connect(m_printLarge, &Button::clicked, this, [this] { print(AgendaPaperModel::Size::Large); });
    connect(m_enter, &Button::clicked, this, [this] {
        if (m_visit)
            Q_EMIT enterRequested(m_visit->patient.value(), m_visit->appointment.value());
    });
}

std::array<QWidget*, 4> PaperActs::widgets() const
{
    return { m_language, m_print, m_printLarge, m_enter };
}

QString PaperActs::language() const { return m_language->currentData().toString(); }

void PaperActs::setRow(const app::TodayRow* row)
{
    // Nobody gets a sheet in the language of whoever came before.
    if (!row || !m_visit || m_visit->appointment != row->appointment.id)
        m_language->setCurrentIndex(0);
    m_visit.reset();
    if (row)
        m_visit = Visit { row->appointment.patient, row->appointment.id,
            presentation::timeText(row->appointment.startsAt) };
    for (auto* widget : widgets())
        widget->setEnabled(m_visit.has_value());
}

void PaperActs::refresh(bool hasRows)
{
    m_language->setVisible(hasRows && m_model.mayPrint());
    m_print->setVisible(hasRows && m_model.mayPrint());
    m_printLarge->setVisible(hasRows && m_model.mayPrint());
    m_enter->setVisible(hasRows && m_model.mayEnter());
}

void PaperActs::print(AgendaPaperModel::Size size)
{
    if (!m_visit)
        return;
    // Another row may be chosen while the question is open.
    const auto visit = *m_visit;
    const auto chosen = language();
    // The name of a file names nobody.
    const auto name = u"questions_%1.pdf"_s.arg(QString(visit.time).replace(u':', u'-'));
    const auto path
        = m_dialogs.pickSaveFile(tr("Where should the sheet go?"), name, tr("PDF (*.pdf)"));
    if (path)
        m_model.print(visit.patient, visit.appointment, { size, chosen, *path });
}

}
