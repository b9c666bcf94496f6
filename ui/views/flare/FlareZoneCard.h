// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/flare/FlarePlanModel.h"

#include <QWidget>

namespace rooftree::ui {

class FormBuilder;
class PlainLabel;
class StatusChip;
class TextArea;

/// One colour of a plan for flare-ups: its name in words, a field for each heading, and the signs
/// of the data file, which nobody types. What differs from the version before says so, with what
/// stood there.
class FlareZoneCard final : public QWidget {
    Q_OBJECT

public:
    FlareZoneCard(presentation::FlarePlanModel& model, const domain::FlareZone& zone,
        QWidget* parent = nullptr);

    /// What the form holds, and what is different.
    void load();
    void refresh();
    /// The first field; false when there is none.
    bool focusFirst();

private:
    struct Field {
        QString section;
        TextArea* area = nullptr;
        StatusChip* chip = nullptr;
        PlainLabel* before = nullptr;
    };

    void addSection(FormBuilder& form, const domain::FlareSection& section);
    void addSigns(FormBuilder& form, const domain::FlareSection& section);
    void refresh(const Field& field);

    presentation::FlarePlanModel& m_model;
    std::vector<Field> m_fields;
    bool m_isLoading = false; ///< what an editor makes of its text is nothing that somebody typed
};

}
