// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/PatientLanguage.h"
#include "documents/AgendaPaper.h"
#include "presentation/common/Desk.h"

namespace rooftree::presentation {

/// Puts the waiting-room questions of one visit on paper.
class AgendaPaperModel final : public QObject {
    Q_OBJECT

public:
    enum class Size { A4, Large };

    explicit AgendaPaperModel(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] bool mayPrint() const;
    [[nodiscard]] bool mayEnter() const;

    /// Those a sheet can be printed in, English first.
    [[nodiscard]] const std::vector<app::PatientLanguage>& languages() const;

    struct Sheet {
        Size size = Size::A4;
        QString language; ///< a code of languages()
        QString path;
    };

    /// Opens a session for the sheet unless there is one, and writes the PDF. Ends in printed() or
    /// failed().
    void print(domain::PatientId patient, domain::AppointmentId appointment, const Sheet& sheet);

Q_SIGNALS:
    void printed();
    void failed(const rooftree::domain::Error& error);

private:
    const Desk& m_desk;
    bool m_isPrinting = false;
};

/// What is printed for a visit whose session is there, in English.
[[nodiscard]] documents::AgendaPaper agendaPaper(
    const app::PaperVisit& visit, const QString& practiceName, bool isDemo);

/// The same with its topics in another language, each with the English words below.
[[nodiscard]] documents::AgendaPaper inLanguage(documents::AgendaPaper paper,
    const std::vector<domain::Topic>& topics, const app::PatientLanguage& language);

}
