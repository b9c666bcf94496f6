// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/consultation/ConsultationModel.h"
#include "presentation/consultation/PastVisitModel.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace rooftree::ui {

/// The last visits as a timeline, each version of one with when, by whom and why it was amended.
/// One that is opened shows what was written; the newest version can be amended from there.
class PastVisitsCard final : public QWidget {
    Q_OBJECT

public:
    PastVisitsCard(presentation::ConsultationModel& record, presentation::PastVisitModel& visits,
        QWidget* parent = nullptr);

Q_SIGNALS:
    void amendRequested(const rooftree::app::PastVisit& visit, const QString& reason);

private:
    using Line = presentation::RecordSummary::VisitLine;

    void addLine(QVBoxLayout& column, const Line& line);
    void show(const app::PastVisit& visit);
    void addAmending(QWidget& panel, const app::PastVisit& visit);

    presentation::ConsultationModel& m_record;
    presentation::PastVisitModel& m_visits;
    QHash<QUuid, QWidget*> m_panels; ///< what was written, below its line
    QList<QUuid> m_newest; ///< that nothing amends yet
};

}
