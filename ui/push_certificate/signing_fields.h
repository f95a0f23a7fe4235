// What the ways of signing ask for. Keys and passwords live in the fields and leave only to the server.
#pragma once

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace espalier::ui {

class FileField;

class VendorFields : public QWidget {
    Q_OBJECT
public:
    explicit VendorFields(QWidget* parent = nullptr);
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QJsonObject arguments() const; // of push_request.sign
    void clear();                                // once it signed: keys aren't kept here

Q_SIGNALS:
    void changed();

private:
    FileField* m_certificate;
    FileField* m_key;
    FileField* m_chain;
    QCheckBox* m_fetch;
    QLineEdit* m_password;
};

class MdmcertFields : public QWidget {
    Q_OBJECT
public:
    explicit MdmcertFields(QWidget* parent = nullptr);
    // The mail that was used before; the server has its product key too then.
    void setKnown(const QString& mail);
    // Its host; whether it is the free one.
    void setService(const QString& host, bool isFree);
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] bool isEdited() const;         // by the person, since it was asked last
    [[nodiscard]] QJsonObject arguments() const; // of push_request.ask_mdmcert
    void forgetKey();                            // once it was sent: the server keeps it sealed

Q_SIGNALS:
    void changed();

private:
    QLabel* m_terms;
    QPushButton* m_open;
    QString m_host;
    QLineEdit* m_mail;
    QLineEdit* m_productKey;
    bool m_hasKey = false;
    bool m_edited = false;
};

} // namespace espalier::ui
