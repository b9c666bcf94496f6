// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/consultation/ConsultationModel.h"

#include <QUuid>
#include <QWidget>

namespace rooftree::ui {

/// What the record says of plans for flare-ups: each with its version, its age, and what the
/// patient has of it.
class FlareCard final : public QWidget {
    Q_OBJECT

public:
    FlareCard(
        const presentation::ConsultationModel& model, bool mayPrint, QWidget* parent = nullptr);

Q_SIGNALS:
    /// An empty shape: whichever suits.
    void openRequested(const QString& shape);
    /// A null `issued` asks for the newest version.
    void printRequested(
        const QString& shape, const QUuid& issued, rooftree::documents::Rendering rendering);

private:
    [[nodiscard]] QWidget* makePrintButton(const app::FlarePlanState& state, const QString& title);
};

}
