// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/PatientModel.h"

namespace rooftree::presentation {

/// Asking one patient for questionnaires before the next visit, and entering their answers.
class QuestionnaireModel final : public PatientModel {
    Q_OBJECT

public:
    QuestionnaireModel(const Desk& desk, domain::PatientId patient, QObject* parent = nullptr);

    [[nodiscard]] const app::InstrumentLibrary& library() const
    {
        return m_desk.services.rules.instruments;
    }

    /// With questions, and free to use.
    [[nodiscard]] std::vector<const domain::Instrument*> askable() const;
    /// The same and those of which only a score is entered.
    [[nodiscard]] std::vector<const domain::Instrument*> enterable() const;

    /// That it was answered on `day`, when that is sooner than the same one should be asked again;
    /// else nothing.
    [[nodiscard]] QString answeredLately(const domain::Instrument& pack, QDate day) const;
    [[nodiscard]] bool mayAsk() const;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// What was saved last has an answer that staff must hear of at once.
    [[nodiscard]] bool isAlarming() const { return m_isAlarming; }

    // `saved` or `refused` follows.
    void ask(const QStringList& instruments);
    void record(const app::QuestionnaireEntry& entry);

Q_SIGNALS:
    void saved();
    void refused(const rooftree::domain::Error& error);

private:
    template <domain::Action Act, class Use> void write(Use use);

    bool m_isBusy = false;
    bool m_isAlarming = false;
};

}
