// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/care/CareModel.h"

#include <QWidget>

#include <functional>

namespace rooftree::ui {

class BodyMap;
class FormBuilder;

/// The editors of one kind, each made from its field: chips, a number, a date, words. They read and
/// write the model.
class CareFieldEditors final : public QWidget {
    Q_OBJECT

public:
    explicit CareFieldEditors(presentation::CareModel& model, QWidget* parent = nullptr);

    /// Shows what the model's form holds.
    void load();
    void focusFirst();

    /// The editor of a field, by its id; null when there is none.
    [[nodiscard]] QWidget* editor(const QString& field) const { return m_editors.value(field); }

    [[nodiscard]] FormBuilder& form() { return *m_form; }

private:
    void add(const domain::CareField& field);
    [[nodiscard]] QWidget* makeChips(const domain::CareField& field);
    [[nodiscard]] QWidget* makeNumber(const domain::CareField& field);
    [[nodiscard]] QWidget* makeDay(const domain::CareField& field);
    [[nodiscard]] QWidget* makeWords(const domain::CareField& field);
    void addBody();
    void typed(const QString& field, const QStringList& answers);

    presentation::CareModel& m_model;
    FormBuilder* m_form = nullptr;
    BodyMap* m_body = nullptr;
    QStringList m_order;
    QMap<QString, QWidget*> m_editors;
    QMap<QString, std::function<void(const QStringList&)>> m_loaders;
    bool m_isLoading = false;
};

}
