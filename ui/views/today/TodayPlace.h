// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"
#include "domain/common/Result.h"
#include "views/Place.h"

class QStackedWidget;

namespace rooftree::presentation {
class AgendaPaperModel;
class BookingModel;
class CodeSlipModel;
class PatientSearchModel;
class StationsModel;
class TodayModel;
class WishedListModel;
struct Desk;
}

namespace rooftree::ui {

class BookingPage;
class Button;
class Dialogs;
class EmptyState;
class PaperActs;
class PaperPage;
class ScrollPage;
class TodayTable;
class WishedListActs;

/// Who comes today, what they said in the waiting room, and who is next.
class TodayPlace final : public Place {
    Q_OBJECT

public:
    struct Models {
        presentation::TodayModel& today;
        presentation::BookingModel& booking;
        presentation::PatientSearchModel& search; ///< for the booking form alone
        presentation::StationsModel& stations;
        presentation::AgendaPaperModel& paper;
        presentation::CodeSlipModel& codeSlip;
        presentation::WishedListModel& wishedList;
        const presentation::Desk& desk; ///< for the pages that are made for one patient
        Dialogs& dialogs;
    };

    explicit TodayPlace(const Models& models, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

    [[nodiscard]] domain::Action requiredAction() const override
    {
        return domain::Action::SeeToday;
    }

    void activate() override;
    void focusFirst() override;
    /// "book": an appointment.
    void showPart(const QString& part) override;
    void goOnWith(const app::Draft& draft) override;

private:
    void buildLayout(const Models& models);
    void buildActs(const Models& models);
    void bindModel(const Models& models);
    void bindPaper(presentation::AgendaPaperModel& paper);
    void refreshActs();
    void refreshRows();
    void openChosen();
    void open(domain::AppointmentId appointment);
    void startBooking(std::optional<app::DraftId> wanted = {});
    void onBooked(QDate day);
    void enterPaper(domain::PatientId patient, domain::AppointmentId appointment, bool goesOn);
    void onPaperEntered(bool isAlarming);
    void leavePaper();

    void sendToKiosk();

    presentation::TodayModel& m_model;
    presentation::StationsModel& m_stations;
    const presentation::Desk& m_desk;
    QStackedWidget* m_pages = nullptr;
    ScrollPage* m_page = nullptr;
    BookingPage* m_booking = nullptr;
    PaperActs* m_paperActs = nullptr;
    WishedListActs* m_wishedList = nullptr;
    PaperPage* m_paper = nullptr; ///< while somebody enters one
    TodayTable* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    Button* m_next = nullptr;
    Button* m_open = nullptr;
    Button* m_kiosk = nullptr;
    Button* m_book = nullptr;
    Button* m_emptyBook = nullptr; ///< where nobody is booked yet
};

}
