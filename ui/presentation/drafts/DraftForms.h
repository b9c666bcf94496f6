// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/Action.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

/// Every form that keeps drafts, by the name it keeps them under.
namespace rooftree::presentation {

[[nodiscard]] QString consultationForm();
[[nodiscard]] QString callForm();
[[nodiscard]] QString registrationForm();
[[nodiscard]] QString detailsForm();
[[nodiscard]] QString bookingForm();
[[nodiscard]] QString staffForm();
[[nodiscard]] QString paperForm();
/// One for each shape of plan.
[[nodiscard]] QString flarePlanForm(const QString& shape);
[[nodiscard]] bool isFlarePlanForm(const QString& form);
/// Empty when it is no such form.
[[nodiscard]] QString shapeOfForm(const QString& form);

/// One for each kind of entry of each sheet.
[[nodiscard]] QString careForm(const QString& sheet, const QString& kind);
[[nodiscard]] bool isCareForm(const QString& form);
/// Empty when it is no such form.
[[nodiscard]] QString careSheetOfForm(const QString& form);
[[nodiscard]] QString careKindOfForm(const QString& form);

/// "Consultation"; the name itself when it is none of ours.
[[nodiscard]] QString formTitle(const QString& form);

/// What somebody has to be allowed to in the role they act in, in order to read what is kept of
/// this form; none for one that is none of ours, which nobody reads.
[[nodiscard]] std::optional<domain::Action> actionOfForm(const QString& form);

/// The place of the rail where the form is; empty for a patient's own page.
[[nodiscard]] QString placeOfForm(const QString& form);

/// One thing that was typed, under the words that stand beside its field.
struct DraftLine {
    QString label;
    QString text;
};

/// What somebody typed, to be looked at: everything in words, and nothing of what only the form
/// needs.
[[nodiscard]] std::vector<DraftLine> draftLines(const QByteArray& content);

}
