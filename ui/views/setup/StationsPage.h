// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/agenda/StationsModel.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace rooftree::ui {

class Banner;
class Button;
class Card;
class Dialogs;
class FormBuilder;
class PlainLabel;

/// The screens of the waiting room: enrolling one, what it proves itself with, and retiring it.
class StationsPage final : public QWidget {
    Q_OBJECT

public:
    StationsPage(presentation::StationsModel& model, Dialogs& dialogs, QWidget* parent = nullptr);

private:
    [[nodiscard]] Card* buildList();
    [[nodiscard]] Card* buildForm();
    [[nodiscard]] Card* buildToken();
    void bindModel();
    void refresh();
    void onEnrolled(const QString& name, const QString& token);
    void onSave();
    void retire(const app::Station& station);

    presentation::StationsModel& m_model;
    Dialogs& m_dialogs;
    Banner* m_banner = nullptr;
    QVBoxLayout* m_rows = nullptr;
    FormBuilder* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_pin = nullptr;
    Button* m_enrol = nullptr;
    Card* m_tokenCard = nullptr;
    PlainLabel* m_tokenWords = nullptr;
    QString m_token;
};

}
