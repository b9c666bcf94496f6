// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/patientlist/ListField.h"
#include "exchange/patientlist/TextDecoder.h"

#include <QStringList>

#include <vector>

namespace rooftree::exchange {

struct UsedColumn {
    int column = 0; ///< from 1
    QString name; ///< as the file writes it; empty where the format has no header
    ListField field = ListField::NhsNumber;
};

/// What a practice list turned out to be: shown before anything is imported.
struct DetectedFormat {
    QString layoutId;
    QString layoutTitle;
    Encoding encoding = Encoding::Ascii;
    char delimiter = ',';
    int titleRows = 0; ///< lines above the header that are no data
    QString datePattern; ///< "dd/MM/yyyy"
    std::vector<UsedColumn> columnsUsed;
    QStringList columnsIgnored; ///< left out on purpose by the layout
    QStringList columnsUnknown; ///< left out because nobody knows what they hold
};

}
