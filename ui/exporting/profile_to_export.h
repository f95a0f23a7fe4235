// What has to be known of a profile to export it: one of the library, or a draft.
#pragma once

#include <QByteArray>
#include <QString>

namespace espalier::ui {

struct ProfileToExport {
    qint64 id = 0;         // in the library
    int version = 0;       // of it; 0: the current one
    QByteArray draft = {}; // instead of it: the file as it would be saved
    QString name = {};     // as people call it
    bool isSigned = false;
    QString signer = {};
    bool hasVariables = false; // may have: says what becomes of them
};

} // namespace espalier::ui
