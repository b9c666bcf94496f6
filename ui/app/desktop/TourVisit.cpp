// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the tour that follows one patient: from the waiting room to the printed plan.
#include "app/desktop/DemoAccounts.h"
#include "app/desktop/Tour.h"
#include "app/desktop/TourMachine.h"
#include "views/consultation/ConsultationPlace.h"
#include "views/kiosk/KioskWindow.h"
#include "views/shell/Frame.h"
#include "views/shell/HelpWindow.h"
#include "views/shell/MainWindow.h"
#include "views/shell/PlaceStack.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace rooftree::desktop {
namespace {

    constexpr QSize kKioskScreen(1280, 800);
    constexpr qint64 kBetweenTapsMs = 1000;

    /// The first of today's patients who were offered nothing yet.
    std::optional<domain::AppointmentId> somebodyWaiting(presentation::TodayModel& today)
    {
        auto& list = today.list();
        for (int row = 0; row < list.rowCount(); ++row) {
            const auto index = list.index(row, 0);
            const auto state = index.data(presentation::TodayList::AgendaStateRole).toInt();
            if (state == static_cast<int>(domain::AgendaState::NotOffered))
                return domain::AppointmentId(
                    index.data(presentation::TodayList::AppointmentRole).toLongLong());
        }
        return std::nullopt;
    }

}

void Tour::planWaitingRoom()
{
    // They locked the window last.
    plan([this] { m_root.core().session().signOut(); });
    planSignIn(u"Nurse"_s);
    // The kiosk has text sizes of its own: two taps make it larger.
    for (const auto& look : looks())
        planKiosk({ look.name, look.mode }, look.scale > 1 ? 2 : 0);
    plan([this] { wear({ u"light"_s, ui::ThemeMode::Light }); });
}

void Tour::planKiosk(const Look& look, int timesLarger)
{
    plan([this, look] { wear(look); });
    plan([this] { window().frame()->places()->enter(u"today"_s); });
    plan([this] {
        if (const auto appointment = somebodyWaiting(m_root.models().today))
            m_root.models().today.offerKiosk(*appointment);
    });
    plan([this] {
        if (m_root.kiosk().window())
            m_root.kiosk().window()->setFixedSize(kKioskScreen);
        else
            Q_EMIT failed(u"The waiting-room screen did not open."_s);
    });
    for (int times = 0; times < timesLarger; ++times)
        planTap(u"textSizeButton"_s);
    const auto page = [this, &look](const QString& name, const QStringList& taps) {
        for (const auto& tap : taps)
            planTap(tap);
        plan([this, picture = u"kiosk-%1-%2"_s.arg(name, look.name)] {
            if (auto* kiosk = m_root.kiosk().window())
                takeOf(*kiosk, picture);
        });
    };
    page(u"01-identity"_s, {});
    page(u"02-who-answers"_s, { u"yesButton"_s });
    page(u"03-what-matters"_s, { u"meButton"_s });
    plan([this] {
        if (auto* kiosk = m_root.kiosk().window())
            kiosk->findChild<QPlainTextEdit*>(u"answerEdit"_s)
                ->setPlainText(u"I am frightened at night when I cannot get my breath"_s);
    });
    page(u"04-topics"_s, { u"nextButton"_s, u"topicTile0"_s, u"topicTile1"_s, u"topicTile3"_s });
    page(u"05-order"_s, { u"nextButton"_s, u"orderButton1"_s });
    page(u"06-worry"_s, { u"nextButton"_s, u"ruler8"_s });
    page(u"07-confidence"_s, { u"nextButton"_s, u"ruler4"_s });
    page(u"08-not-to-discuss"_s, { u"nextButton"_s });
    page(u"09-with-whom"_s, { u"nextButton"_s });
    page(u"10-check"_s, { u"nextButton"_s });
    page(u"11-thanks"_s, { u"nextButton"_s });
    page(u"12-for-staff"_s, { u"staffButton"_s });
    planTakeBack();
}

void Tour::planTap(const QString& button)
{
    plan([this, button] {
        m_machine.pass(kBetweenTapsMs);
        auto* kiosk = m_root.kiosk().window();
        auto* found = kiosk ? kiosk->findChild<QAbstractButton*>(button) : nullptr;
        if (found && found->isVisible())
            found->click();
        else
            Q_EMIT failed(u"The waiting-room screen has no %1."_s.arg(button));
    });
}

void Tour::planTakeBack()
{
    plan([this] {
        if (auto* kiosk = m_root.kiosk().window())
            kiosk->findChild<QLineEdit*>(u"passwordEdit"_s)
                ->setText(demoAccounts().front().password);
    });
    planTap(u"unlockButton"_s);
}

void Tour::planVisit()
{
    plan([this] { window().frame()->openNext(); });
    plan([this] {
        using presentation::GoalDraft;
        auto& model = window().findChild<ui::ConsultationPlace*>()->model();
        model.board().decide(0, domain::ItemOutcome::Discussed);
        model.board().decide(1, domain::ItemOutcome::NextTime);
        auto draft = model.goal().draft();
        draft.words = u"walk to the shop again"_s;
        draft.why = u"to see my sister"_s;
        draft.what = u"walk"_s;
        draft.howMuch = u"10 minutes"_s;
        draft.when = u"after lunch"_s;
        draft.barrier = u"it rains"_s;
        draft.response = u"I walk in the hall"_s;
        model.goal().restore(draft);
        model.goal().setTimesPerWeek(3);
        model.goal().setSetBy(domain::SetBy::Together);
        model.goal().setImportance(9);
        model.goal().setConfidence(5);
        model.goal().setConfidenceAgain(8);
        model.goal().setMethod(domain::FollowUpMethod::Phone);
        model.goal().restore(model.goal().draft()); // the fields follow a draft
    });
    plan([this] { take(u"consultation-agreed-light"_s); });
    plan([this] { window().findChild<QAbstractButton*>(u"finishButton"_s)->click(); });
    plan([this] { window().findChild<QAbstractButton*>(u"printButton"_s)->click(); });
    plan([this] { take(u"consultation-saved-light"_s); });
    plan([this] {
        auto* help = window().findChild<ui::HelpWindow*>();
        help->open(u"consultation"_s);
        takeOf(*help, u"help-light"_s);
        help->close();
    });
    plan([this] {
        if (m_machine.saved().isEmpty())
            Q_EMIT failed(u"The plan was not printed."_s);
        m_files << m_machine.saved();
    });
}

}
