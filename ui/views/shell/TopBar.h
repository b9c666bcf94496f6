// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace rooftree::presentation {
class ArrivalSound;
class PatientSearchModel;
class RecentPatients;
struct Desk;
}

namespace rooftree::ui {

class Button;
class PlainLabel;
class SearchBox;
class UserMenu;

/// Above every place: back and forward, the search for people, whose practice this is, who is
/// signed in, and the lock.
class TopBar final : public QFrame {
    Q_OBJECT

public:
    TopBar(const presentation::Desk& desk, presentation::PatientSearchModel& search,
        presentation::RecentPatients& recent, presentation::ArrivalSound& sound,
        QWidget* parent = nullptr);

    [[nodiscard]] SearchBox* searchBox() const { return m_search; }

    [[nodiscard]] UserMenu* userMenu() const { return m_user; }

    [[nodiscard]] Button* backButton() const { return m_back; }

    [[nodiscard]] Button* forwardButton() const { return m_forward; }

    [[nodiscard]] Button* lockButton() const { return m_lock; }

    [[nodiscard]] Button* helpButton() const { return m_help; }

    void setWay(bool canGoBack, bool canGoForward);

    /// A role that may not look for people is shown no search.
    void setSearchAllowed(bool allowed);

Q_SIGNALS:
    void patientChosen(qint64 patient);
    /// Enter, and nobody was found: perhaps somebody new.
    void newPersonTyped(const QString& typed);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void buildLayout(const presentation::Desk& desk, presentation::ArrivalSound& sound);
    void bindSearch(const presentation::Desk& desk, presentation::RecentPatients& recent);
    void sayNobody();
    void onChosen(const QModelIndex& index);

    const presentation::Desk& m_desk;
    presentation::PatientSearchModel& m_model;
    Button* m_back = nullptr;
    Button* m_forward = nullptr;
    SearchBox* m_search = nullptr;
    PlainLabel* m_practice = nullptr;
    UserMenu* m_user = nullptr;
    Button* m_help = nullptr;
    Button* m_lock = nullptr;
};

}
