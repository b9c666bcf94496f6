// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskThanksPage.h"

#include "theme/Spacing.h"
#include "widgets/IconLabel.h"
#include "widgets/PlainLabel.h"
#include "widgets/WrappingButton.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::KioskList;

KioskThanksPage::KioskThanksPage(presentation::KioskModel& model, QWidget* parent)
    : KioskPageView(tr("Thank you"), {}, parent)
    , m_model(model)
{
    const QStringList sentences {
        tr("Only the people who treat you see them. Reception does not. They are kept in your "
           "health record."),
        tr("Please take a seat. You can leave the screen as it is.")
    };
    m_told = new PlainLabel(QString(), TextRole::Error);
    m_told->setObjectName(u"toldLabel"_s);
    body()->addWidget(m_told);
    connect(
        &m_model, &presentation::KioskModel::urgentChanged, this, &KioskThanksPage::refreshTold);
    // A name is not read aloud.
    body()->addWidget(new PlainLabel(
        tr("%1 can read your answers now, before you go in.").arg(model.clinicianName())));
    speakAlso(sentences);
    for (const auto& sentence : sentences)
        body()->addWidget(new PlainLabel(sentence));
    if (model.list().state() != KioskList::State::None)
        addList();
    constexpr double kPictureLines = 4.0;
    m_picture = new IconLabel(u"success"_s, ColourRole::Accent, kPictureLines);
    m_picture->setObjectName(u"thanksPicture"_s);
    body()->addWidget(m_picture, 0, Qt::AlignHCenter);
    body()->addStretch();
    scroller()->viewport()->installEventFilter(this);
    scroller()->widget()->installEventFilter(this); // when the text gets larger
    if (m_print)
        refresh();
    refreshTold();
}

/// Nobody sits down and waits while words of alarm lie unread (HZ-10).
void KioskThanksPage::refreshTold()
{
    const auto told = m_model.urgent().told();
    m_told->setVisible(told != presentation::KioskUrgent::Told::Yes);
    if (m_told->isHidden())
        return;
    m_told->setText(told == presentation::KioskUrgent::Told::Asking
            ? tr("We are telling reception too.")
            : tr("We could not reach reception. Please go to the desk now."));
    Q_EMIT cameUp({ m_told->text() });
}

bool KioskThanksPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool isNewSize
        = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    const bool isMine = watched == scroller()->viewport() || watched == scroller()->widget();
    if (isMine && isNewSize)
        fitPicture();
    return KioskPageView::eventFilter(watched, event);
}

/// The words come first: a picture that would have to be scrolled to is left out.
void KioskThanksPage::fitPicture()
{
    const auto room = scroller()->viewport()->size();
    auto needed = body()->hasHeightForWidth() ? body()->totalHeightForWidth(room.width())
                                              : body()->totalSizeHint().height();
    if (m_picture->isHidden())
        needed += m_picture->sizeHint().height() + body()->spacing();
    m_picture->setVisible(needed <= room.height());
}

void KioskThanksPage::addList()
{
    // Read before the button is reached (HZ-20).
    m_said = new PlainLabel(QString());
    m_said->setObjectName(u"listLabel"_s);
    body()->addWidget(m_said);
    m_print = new WrappingButton;
    m_print->setObjectName(u"printListButton"_s);
    m_print->setWords(tr("Print my list"));
    m_print->setLeastHeight(millimetres(16));
    body()->addWidget(m_print);
    speakAlso({ tr("Print my list") });
    connect(m_print, &WrappingButton::clicked, this, [this] { m_model.list().print(); });
    connect(&m_model.list(), &KioskList::changed, this, [this] {
        refresh();
        Q_EMIT cameUp({ m_said->text() });
    });
}

void KioskThanksPage::refresh()
{
    const auto state = m_model.list().state();
    m_print->setVisible(state == KioskList::State::Offered);
    switch (state) {
    case KioskList::State::Printed:
        m_said->setText(tr("Your list is printing. Please ask for it at the desk."));
        break;
    case KioskList::State::Asked:
        m_said->setText(tr("The desk knows that you want your list. Please ask for it there."));
        break;
    case KioskList::State::AskReception:
        m_said->setText(tr("Please ask at reception for your list."));
        break;
    default:
        // Said before it is printed: the page above says that reception does not see it.
        m_said->setText(tr("You can have your list on paper. It comes out at the desk. Staff there "
                           "could see it."));
    }
    fitPicture();
}

}
