// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/PatientModel.h"

#include <QStringList>

namespace rooftree::presentation {

/// The courses of exactly one patient: where they stand, and referring them to one.
class CourseReferralModel final : public PatientModel {
    Q_OBJECT

public:
    struct Offer {
        std::optional<qint64> course; ///< none: the next one that suits
        QString words;
    };

    CourseReferralModel(const Desk& desk, domain::PatientId patient, QObject* parent = nullptr);

    [[nodiscard]] bool mayRefer() const;

    /// "Spring course: week 4 of 7, 3 attended"
    [[nodiscard]] const QStringList& lines() const { return m_lines; }

    [[nodiscard]] const std::vector<Offer>& offers() const { return m_offers; }

    /// `read` or `refused` follows.
    void refresh();
    /// `referred` or `refused` follows.
    void refer(const Offer& offer, const QString& goalWords, const QString& needs);

Q_SIGNALS:
    void read();
    void referred(const QString& sentence);
    void refused(const rooftree::domain::Error& error);

private:
    QStringList m_lines;
    std::vector<Offer> m_offers;
};

}
