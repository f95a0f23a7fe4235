// What stands where there is no policy yet: some to begin with, and an empty one. GUI thread.
#pragma once

#include "ui/compliance/policy_row.h"

#include <QWidget>

namespace espalier::ui {

class BaselinePage : public QWidget {
    Q_OBJECT
public:
    explicit BaselinePage(QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const espalier::ui::PolicyRow& policy); // to be looked at and saved
};

} // namespace espalier::ui
